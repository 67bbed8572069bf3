/** CRC-32 of zip (ISO 3309), as a running value: begin with 0. */
export function addCrc(crc: number, bytes: Uint8Array): number {
  let value = ~crc;
  // By index: this loop touches every unpacked byte.
  for (let i = 0; i < bytes.length; i++) value = (TABLE[(value ^ (bytes[i] as number)) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
