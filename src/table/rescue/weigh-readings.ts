import type { Certainty, Mojibake } from '../../domain/model/rescue.ts';
import { isSyllable } from './vietnamese-syllable.ts';
import { undoMojibake } from './read-as.ts';

export type Reading = 'as-shown' | Exclude<Mojibake, 'utf-8-twice'>;

export interface WeighedReading {
  readonly reading: Reading;
  /** Share of the words that are Vietnamese syllables in this reading. */
  readonly score: number;
  readonly certainty: Certainty;
}

const READINGS: readonly Reading[] = ['as-shown', 'windows-1258', 'tcvn3', 'vni'];
/** Fewer different words than this prove nothing: a single name may look Vietnamese in a wrong set. */
const FEW = 4;

/**
 * Reads words, shown as Windows-1252, in each of the Vietnamese sets and takes the reading in which they are Vietnamese: at
 * least nine words in ten, and clearly more than in any other. Undefined: in none. General detectors cannot tell these sets
 * apart; the closed list of syllables can.
 */
export function weighReadings(all: readonly string[]): WeighedReading | undefined {
  // A sign that stands alone (£) is a letter in some set, and a letter alone is a syllable.
  const words = all.filter((word) => word.length > 1);
  if (words.length === 0) return undefined;
  const scores = READINGS.map((reading) => ({ reading, score: scoreReading(words, reading) }));
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (!best || !next || best.score < 0.75) return undefined;
  const isClear = words.length >= FEW && best.score >= 0.9 && best.score - next.score >= 0.25;
  return { ...best, certainty: isClear ? 'clear' : 'probable' };
}

function scoreReading(words: readonly string[], reading: Reading): number {
  const read = reading === 'as-shown' ? words : words.map((word) => undoMojibake(word, reading));
  return read.filter(isSyllable).length / words.length;
}
