import type { EncodingGuess } from '../../domain/model/rescue.ts';
import { collectWords } from './collect-words.ts';
import { weighDoubleUtf8 } from './double-utf8.ts';
import { undoMojibake } from './read-as.ts';
import { isSyllable } from './vietnamese-syllable.ts';
import { weighReadings } from './weigh-readings.ts';

const SAMPLE = 4_000_000;

/**
 * Text in good UTF-8 whose letters are those of another set: ABC or VNI fonts, Windows-1258, or UTF-8 encoded twice. Text that
 * is Vietnamese as it stands, and French, English or other text, gives nothing.
 */
export function findMojibake(text: string): EncodingGuess['mojibake'] {
  if (!/[\u00a1-\u00ff]/.test(text)) return undefined;
  const sample = text.slice(0, SAMPLE);
  const twice = weighDoubleUtf8(sample);
  if (twice.distinct >= 2 && twice.share >= 0.8) {
    const certainty = twice.share === 1 && twice.distinct >= 3 ? 'clear' : 'probable';
    return { kind: 'utf-8-twice', certainty, confidence: twice.share, example: findExample(sample, 'utf-8-twice') };
  }
  const words = collectWords(sample);
  // Letters that no Western set has show that the text has its own Vietnamese already.
  const latin = words.filter((word) => !/[^\u0000-\u00ff]/.test(word));
  if (latin.length < words.length * 0.9 || latin.filter(isSyllable).length > latin.length / 2) return undefined;
  const best = weighReadings(latin);
  if (!best || best.reading === 'as-shown' || best.certainty !== 'clear') return undefined;
  return { kind: best.reading, certainty: 'clear', confidence: best.score, example: findExample(sample, best.reading) };
}

/** The first cell that the reading changes. */
function findExample(text: string, kind: NonNullable<EncodingGuess['mojibake']>['kind']): string {
  for (const cell of text.split(/[,;\t|"\r\n]+/)) if (undoMojibake(cell, kind) !== cell) return cell.trim();
  return '';
}
