import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as a server sends them; at this quality a page comes out a little larger than at the best, and a test stays quick. */
export function sentBytes(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
