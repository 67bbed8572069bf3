import type { Finding } from '../../domain/model/finding.ts';
import { clipText } from '../report.ts';
import { detectEncoding } from './detect-encoding.ts';
import { findMojibake } from './find-mojibake.ts';
import { undoMojibake } from './read-as.ts';

/**
 * Adds to the findings of a text table what its letters are instead: the likely character set of a file that is not UTF-8, and
 * `text/mojibake` where good UTF-8 holds the letters of another set. Costs nothing worth measuring on a file in good order.
 */
export function explainLetters(bytes: Uint8Array, file: string, findings: readonly Finding[]): Finding[] {
  const foreign = findings.some(({ code, args }) => code === 'table/encoding' && args['guess'] === 'unknown');
  if (foreign) {
    const { encoding, certainty } = detectEncoding(sampleAround(bytes, firstForeignByte(findings)));
    const hint = encoding && certainty !== 'sure' ? { guess: encoding, certainty } : {};
    return findings.map((finding) =>
      finding.code === 'table/encoding' ? { ...finding, args: { ...finding.args, ...hint } } : finding,
    );
  }
  const isUtf8 = !findings.some(({ code }) => code === 'table/encoding');
  const found =
    isUtf8 && mayBeMojibake(bytes) ? findMojibake(new TextDecoder('utf-8').decode(bytes.subarray(0, LONG_SAMPLE))) : undefined;
  if (!found) return [...findings];
  const args = { value: clipText(found.example), meant: clipText(undoMojibake(found.example, found.kind)), kind: found.kind };
  return [{ code: 'text/mojibake', level: 'error', where: { file }, args }, ...findings];
}

const SAMPLE = 65_536;
/** Enough letters to tell a character set by; a whole file would only cost memory. */
const LONG_SAMPLE = 1_048_576;

/** The beginning of a large file and what lies around its first foreign byte, which may stand near the end. */
function sampleAround(bytes: Uint8Array, offset: number): Uint8Array {
  if (bytes.length <= 2 * LONG_SAMPLE || offset < LONG_SAMPLE) return bytes.subarray(0, 2 * LONG_SAMPLE);
  const from = Math.max(LONG_SAMPLE, offset - LONG_SAMPLE / 2);
  const sample = new Uint8Array(2 * LONG_SAMPLE);
  sample.set(bytes.subarray(0, LONG_SAMPLE));
  sample.set(bytes.subarray(from, from + LONG_SAMPLE), LONG_SAMPLE);
  return sample.subarray(0, LONG_SAMPLE + Math.min(LONG_SAMPLE, bytes.length - from));
}

function firstForeignByte(findings: readonly Finding[]): number {
  return Number(findings.find(({ code }) => code === 'table/encoding')?.args['offset'] ?? 0);
}

/**
 * Such text has letters of U+0080–U+00FF (lead bytes C2, C3) and none of the letters that only Vietnamese has (U+1EA0–U+1EF9,
 * E1 BA and E1 BB). One such letter at the beginning settles it for nearly every good file.
 */
function mayBeMojibake(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  for (let at = sample.indexOf(0xe1); at >= 0; at = sample.indexOf(0xe1, at + 1)) {
    if (sample[at + 1] === 0xba || sample[at + 1] === 0xbb) return false;
  }
  return bytes.includes(0xc3) || bytes.includes(0xc2);
}
