import { zipSync, type Zippable } from 'fflate';

/** The parts of an office document as a zip: the same parts give the same bytes. `level` 0 stores, 6 packs. */
export function zipParts(parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = new TextEncoder().encode(text);
  // Zip keeps local times and begins with 1980: the same numbers in every time zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level });
}
