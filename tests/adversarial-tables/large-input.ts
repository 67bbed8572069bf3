import { writeFileSync } from 'node:fs';

const ROW = 'xa,một ít chữ cho đủ dài\n';
/** Rows of `bad-last-row.csv`; the last one is damaged. */
export const BAD_ROW = Math.floor(67_000_000 / Buffer.byteLength(ROW));

/** Large hostile files, by name; written without holding more than the file itself. */
export const LARGE: Readonly<Record<string, () => Uint8Array>> = {
  'bad-last-row.csv': () => {
    const bytes = join('a,b\n', repeat(ROW, 67_000_000));
    bytes[bytes.length - 3] = 0xff;
    return bytes;
  },
  'unclosed-quote.csv': () => join('a,b\n1,"x\n', repeat('2,y và một ít chữ nữa\n', 60_000_000)),
  'million-columns.csv': () => join('a,b\n', repeat('1,', 2_000_000), '\n2,3\n'),
  'million-names.csv': () =>
    join(Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(','), '\n', repeat('1,', 1_999_998), '1\n'),
  'cell-of-50-mb.csv': () => join('a,b\n"', repeat('x', 50_000_000), '",2\n'),
  'two-million-vertices.geojson': () => join('{"type":"FeatureCollection","features":[\n', ...features(), '\n]}'),
  'points.geojson': () => join('{"type":"FeatureCollection","features":[\n', points(200_000), '\n]}'),
  'rows.json': () => join('[', Array.from({ length: 300_000 }, (_, i) => `{"a":"${i}","c":"Trạm số ${i}"}`).join(',\n'), ']'),
  'deep.json': () => join(repeat('[', 20_000_000)),
  'long-number.json': () => join('[', repeat('9', 20_000_000), ']'),
  'too-large.json': () => join('[', repeat('1,', 140_000_000), '1]'),
};

/** Writes one of them to a path. */
export function writeLarge(name: string, path: string): void {
  writeFileSync(path, LARGE[name]?.() ?? new Uint8Array());
}

function join(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

/** The text again and again, whole, up to a size in bytes. */
function repeat(text: string, size: number): Uint8Array {
  const one = Buffer.from(text);
  return Buffer.alloc(Math.floor(size / one.length) * one.length, one);
}

/** Twenty rings of a hundred thousand positions, a boundary with bays, counterclockwise. */
function features(): string[] {
  return Array.from({ length: 20 }, (_, number) => {
    const positions = Array.from({ length: 100_000 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 100_000;
      const radius = 0.3 + 0.002 * Math.sin(angle * 300);
      return `[${(108.3 + radius * Math.cos(angle)).toFixed(7)},${(14.6 + radius * Math.sin(angle)).toFixed(7)}]`;
    });
    const ring = [...positions, positions[0]].join(',');
    const geometry = `{"type":"Polygon","coordinates":[[${ring}]]}`;
    return `${number > 0 ? ',\n' : ''}{"type":"Feature","properties":{"ten":"Xã số ${number}"},"geometry":${geometry}}`;
  });
}

/** So many features of one point each; the last lies outside the province. */
function points(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const position = `${108 + (i % 9999) / 10_000},${i === count - 1 ? 21 : 14.5 + (i % 777) / 1000}`;
    const properties = `{"a":"CS-${i}","b":"Trạm số ${i}"}`;
    return `{"type":"Feature","properties":${properties},"geometry":{"type":"Point","coordinates":[${position}]}}`;
  }).join(',\n');
}
