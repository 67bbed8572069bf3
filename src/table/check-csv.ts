import type { TableSchema } from '../domain/model/table-schema.ts';
import type { CheckedFile } from './checked-file.ts';
import { engineFor, startCheck } from './engine/engine.ts';
import { isPass } from './engine/check-pass.ts';

/**
 * Checks a CSV file against RFC 4180 (UTF-8, comma, one header line) and, where there is one, a Table Schema. Plain
 * definitions of everything that is checked are in `reference/`; the engine gives the same result from the bytes. Faults of the
 * schema itself are not reported here but by `checkSchema`.
 */
export function checkCsv(bytes: Uint8Array, file: string, schema?: TableSchema): CheckedFile {
  let pass = startCheck(engineFor(schema), file);
  for (;;) {
    pass.feed(bytes);
    const end = pass.finish();
    if (!isPass(end)) return end;
    pass = end;
  }
}
