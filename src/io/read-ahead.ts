/** Bytes kept of files that nobody has asked for yet. */
const ROOM = 16 * 2 ** 20;

export interface AheadEntry {
  readonly path: string;
  readonly oid: string;
  readonly bytes: number;
}

type ReadBlobs = (oids: readonly string[]) => ReadonlyMap<string, Buffer>;

/**
 * Reads blobs one by one with few calls of git: files of a folder are asked for in their order, so each call brings twice as many
 * of the next ones as the last. The first file of a folder is read alone, since often it is the only one wanted.
 * @param entries in the order in which they are likely to be asked for
 */
export function createAheadReader(entries: readonly AheadEntry[], readBlobs: ReadBlobs): (path: string) => Buffer | undefined {
  const numbers = new Map(entries.map(({ path }, i) => [path, i]));
  let [folder, count] = ['', 1];
  let kept: ReadonlyMap<string, Buffer> = new Map();
  return (path) => {
    const at = numbers.get(path);
    const entry = at === undefined ? undefined : entries[at];
    if (at === undefined || !entry) return undefined;
    const known = kept.get(entry.oid);
    if (known) return known;
    const own = path.slice(0, path.lastIndexOf('/') + 1);
    count = own === folder ? count * 2 : 1;
    folder = own;
    const next = listNext(entries, at, count, own);
    kept = readBlobs(next.map(({ oid }) => oid));
    return kept.get(entry.oid);
  };
}

function listNext(entries: readonly AheadEntry[], at: number, count: number, folder: string): AheadEntry[] {
  const next: AheadEntry[] = [];
  let room = ROOM;
  for (const entry of entries.slice(at, at + count)) {
    room -= entry.bytes;
    if (next.length > 0 && (room < 0 || !entry.path.startsWith(folder))) break;
    next.push(entry);
  }
  return next;
}
