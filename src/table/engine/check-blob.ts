import type { TableSchema } from '../../domain/model/table-schema.ts';
import type { CheckedFile } from '../checked-file.ts';
import { isPass } from './check-pass.ts';
import { engineFor, startCheck } from './engine.ts';

/**
 * Checks a CSV file as a browser has it, without holding it in memory. To be called in a worker: reading is not interrupted
 * between two pieces. The result is that of `checkCsv`.
 */
export function checkBlob(blob: Blob, file: string, schema?: TableSchema): Promise<CheckedFile> {
  return checkStream(() => blob.stream(), file, schema);
}

/** @param open gives the same bytes from the beginning each time: a file whose keys are broken is read twice */
export async function checkStream(
  open: () => ReadableStream<Uint8Array>,
  file: string,
  schema?: TableSchema,
): Promise<CheckedFile> {
  let pass = startCheck(engineFor(schema), file);
  for (;;) {
    const reader = open().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pass.feed(piece.value);
    const end = pass.finish();
    if (!isPass(end)) return end;
    pass = end;
  }
}
