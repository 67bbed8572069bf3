import { checkBlob } from '../../src/table/engine/check-blob.ts';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';

interface Asked {
  readonly blob: Blob;
  readonly schema: TableSchema;
}

/** What the browser's test runs in a worker: checks a file and sends the result back as JSON. */
self.addEventListener('message', (message: MessageEvent<Asked>) => {
  const { blob, schema } = message.data;
  void checkBlob(blob, 't.csv', schema).then((checked) => self.postMessage(JSON.stringify(checked)));
});
