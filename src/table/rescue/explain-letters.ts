import type { Finding } from '../../domain/model/finding.ts';
import { clipText } from '../report.ts';
import { detectEncoding } from './detect-encoding.ts';
import { findMojibake } from './find-mojibake.ts';
import { undoMojibake } from './read-as.ts';

/** The bytes of a file, of which only some are asked for. */
export interface LetterSource {
  readonly length: number;
  /** Bytes [from, to), or fewer where the file ends. */
  readonly read: (from: number, to: number) => Uint8Array;
}

/**
 * Adds to the findings of a text table what its letters are instead: the likely character set of a file that is not UTF-8, and
 * `text/mojibake` where good UTF-8 holds the letters of another set. Looks at two megabytes at most, and costs nothing worth
 * measuring on a file in good order.
 */
export function explainLetters(source: LetterSource, file: string, findings: readonly Finding[]): Finding[] {
  const foreign = findings.some(({ code, args }) => code === 'table/encoding' && args['guess'] === 'unknown');
  if (foreign) {
    const { encoding, certainty } = detectEncoding(sampleAround(source, firstForeignByte(findings)));
    const hint = encoding && certainty !== 'sure' ? { guess: encoding, certainty } : {};
    return findings.map((finding) =>
      finding.code === 'table/encoding' ? { ...finding, args: { ...finding.args, ...hint } } : finding,
    );
  }
  const isUtf8 = !findings.some(({ code }) => code === 'table/encoding');
  const found = isUtf8 ? lookForMojibake(source) : undefined;
  if (!found) return [...findings];
  const args = { value: clipText(found.example), meant: clipText(undoMojibake(found.example, found.kind)), kind: found.kind };
  return [{ code: 'text/mojibake', level: 'error', where: { file }, args }, ...findings];
}

/** The source of a file that is held in memory. */
export function lettersOf(bytes: Uint8Array): LetterSource {
  return { length: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

const SAMPLE = 65_536;
/** Enough letters to tell a character set by; a whole file would only cost memory. */
const LONG_SAMPLE = 1_048_576;

/** The beginning of a large file and what lies around its first foreign byte, which may stand near the end. */
function sampleAround({ length, read }: LetterSource, offset: number): Uint8Array {
  if (length <= 2 * LONG_SAMPLE || offset < LONG_SAMPLE) return read(0, 2 * LONG_SAMPLE);
  const from = Math.max(LONG_SAMPLE, offset - LONG_SAMPLE / 2);
  const [start, around] = [read(0, LONG_SAMPLE), read(from, from + LONG_SAMPLE)];
  const sample = new Uint8Array(start.length + around.length);
  sample.set(start);
  sample.set(around, start.length);
  return sample;
}

function firstForeignByte(findings: readonly Finding[]): number {
  return Number(findings.find(({ code }) => code === 'table/encoding')?.args['offset'] ?? 0);
}

/**
 * Such text has letters of U+0080–U+00FF (lead bytes C2, C3) and none of the letters that only Vietnamese has (U+1EA0–U+1EF9,
 * E1 BA and E1 BB). One such letter at the beginning settles it for nearly every good file.
 */
function lookForMojibake({ read }: LetterSource): ReturnType<typeof findMojibake> {
  const beginning = read(0, SAMPLE);
  for (let at = beginning.indexOf(0xe1); at >= 0; at = beginning.indexOf(0xe1, at + 1)) {
    if (beginning[at + 1] === 0xba || beginning[at + 1] === 0xbb) return undefined;
  }
  const sample = read(0, LONG_SAMPLE);
  return sample.includes(0xc3) || sample.includes(0xc2) ? findMojibake(new TextDecoder('utf-8').decode(sample)) : undefined;
}
