import { parse } from 'csv-parse/sync';
import type { TextTable } from '../domain/model/review.ts';

/** A CSV file as text, for comparing it with another; undefined where it is no table. It was checked elsewhere. */
export function readTextTable(bytes: Uint8Array): TextTable | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [header, ...rows] = parse(text, { bom: true, relax_column_count: true }) as string[][];
    return header && { header, rows };
  } catch {
    return undefined;
  }
}
