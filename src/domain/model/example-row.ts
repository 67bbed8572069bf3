/**
 * Defined name by which a template marks its example row, made from the row's texts: once the row is overwritten, the name no
 * longer fits and means nothing. A name survives every spreadsheet program; comments and properties do not.
 */
export function nameExampleRow(cells: readonly string[]): string {
  let hash = 0x811c9dc5;
  // FNV-1a: not a secret, only a fingerprint.
  for (const unit of new TextEncoder().encode(cells.join('\u001f'))) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return `hang_vi_du_${hash.toString(16).padStart(8, '0')}`;
}
