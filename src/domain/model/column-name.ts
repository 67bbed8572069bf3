/** `Số giường` → `so_giuong`: a column name for machines, the title stays for people. */
export function columnName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'cot';
}
