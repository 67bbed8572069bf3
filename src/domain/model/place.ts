import type { Day, Text } from './text.ts';

/** One administrative unit in one period of validity, a row of `catalogue/places.csv`. */
export interface Place {
  readonly code: string;
  readonly name: Text;
  readonly kind: PlaceKind;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** Code of the unit it lay in: the province (`51`, `62`) or the old district. */
  readonly parent?: string;
  /** Codes of the old units that it was made from. `part`: only a part of that unit. */
  readonly predecessors: readonly { readonly code: string; readonly part: boolean }[];
  /** Centroid in WGS 84 degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly basis?: string;
}

export type PlaceKind = 'province' | 'district' | 'commune' | 'ward' | 'township' | 'special-zone';
