import { ForgeError } from './forge-error.ts';

/** A page of 100 comments of 65,536 characters each, in four-byte letters, and room to spare. */
const LARGEST = 32_000_000;

/** The text of an answer; throws where it is larger than any that we ask for. */
export async function readAnswer(response: Response, request: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > LARGEST) throw new ForgeError('too-large', request, response.status, '');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
