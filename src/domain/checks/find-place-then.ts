import type { Place } from '../model/place.ts';
import type { Day } from '../model/text.ts';

/** The unit that a code meant on a day; a code was given again, so the day matters. */
export function findPlaceThen(bearers: readonly Place[], day: Day): Place | undefined {
  return bearers.find((place) => (place.validFrom ?? day) <= day && day <= (place.validTo ?? day));
}

/** All units that ever bore each code. */
export function placesByCode(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const known = new Map<string, Place[]>();
  for (const place of places) known.set(place.code, [...(known.get(place.code) ?? []), place]);
  return known;
}
