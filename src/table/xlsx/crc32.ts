/** CRC-32 of zip (ISO 3309), as a running value: begin with 0. Four bytes a step, since every unpacked byte is looked at. */
export function addCrc(crc: number, bytes: Uint8Array): number {
  let value = ~crc;
  let i = 0;
  for (const whole = bytes.length - 3; i < whole; i += 4) {
    value ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    value =
      (TABLES[768 + (value & 0xff)] as number) ^
      (TABLES[512 + ((value >>> 8) & 0xff)] as number) ^
      (TABLES[256 + ((value >>> 16) & 0xff)] as number) ^
      (TABLES[value >>> 24] as number);
  }
  for (; i < bytes.length; i++) value = (TABLES[(value ^ (bytes[i] as number)) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}

/** What a byte does to the value, and what it does when one, two or three bytes follow it. */
const TABLES = listTables();

function listTables(): Int32Array {
  const tables = new Int32Array(1024);
  for (let n = 0; n < 256; n++) {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    tables[n] = value;
  }
  for (let n = 256; n < 1024; n++) {
    const before = tables[n - 256] ?? 0;
    tables[n] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
}
