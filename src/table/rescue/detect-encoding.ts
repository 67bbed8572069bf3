import type { Certainty, EncodingGuess } from '../../domain/model/rescue.ts';
import { findBadByte } from '../reference/decode-utf8.ts';
import { collectWords } from './collect-words.ts';
import { findMojibake } from './find-mojibake.ts';
import { weighReadings } from './weigh-readings.ts';

/**
 * In which character set a text file is: by its mark, by the zeros of UTF-16, by being UTF-8 from the first byte to the last,
 * and only then by how Vietnamese it reads. Also tells text that was damaged before it became UTF-8.
 */
export function detectEncoding(bytes: Uint8Array): EncodingGuess {
  const marked = findMark(bytes);
  if (marked) return { encoding: marked, certainty: 'sure', confidence: 1, bom: true };
  const wide = findUtf16(bytes);
  if (wide) return { encoding: wide, certainty: 'sure', confidence: 1, bom: false };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const badOffset = findBadByte(bytes);
  if (badOffset !== undefined) return { ...guessLegacy(bytes), bom, badOffset };
  const mojibake = findMojibake(new TextDecoder('utf-8').decode(bytes));
  return { encoding: 'utf-8', certainty: 'sure', confidence: 1, bom, ...(mojibake ? { mojibake } : {}) };
}

function findMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Without a mark: the commas, digits and plain letters of a table have a zero as every second byte, always on the same side. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  let [even, odd] = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.02 ? 'utf-16be' : undefined;
}

type Legacy = Pick<EncodingGuess, 'encoding' | 'certainty' | 'confidence'>;

function guessLegacy(bytes: Uint8Array): Legacy {
  const none: Legacy = { encoding: undefined, certainty: 'none', confidence: 0 };
  if (bytes.includes(0) || isDamagedUtf8(bytes)) return none;
  const words = collectWords(new TextDecoder('windows-1252').decode(bytes));
  const best = weighReadings(words);
  if (best && best.reading !== 'as-shown') return { encoding: best.reading, certainty: best.certainty, confidence: best.score };
  const western: Certainty = words.length > 0 && words.every(isWestern) ? 'probable' : 'none';
  return western === 'none' ? none : { encoding: 'windows-1252', certainty: western, confidence: 0.5 };
}

/** A file in UTF-8 in which single letters broke: most of its long sequences are whole. Another set would only spoil the rest. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  return whole > broken;
}

/** `Côte`, `Curaçao`, `Türkiye`: mostly plain letters, with letters of Western Europe between them. */
function isWestern(word: string): boolean {
  const plain = word.replace(/[^A-Za-z]/g, '').length;
  return /^[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]+$/.test(word) && plain * 2 >= word.length;
}
