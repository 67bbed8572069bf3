/**
 * Defined name by which a template marks its example row, made from the row's texts: once the row is overwritten, the name no
 * longer fits and means nothing. A name survives every spreadsheet program; comments and properties do not.
 */
export function nameExampleRow(cells: readonly string[]): string {
  const text = cells.join('\u001f');
  let hash = 0x811c9dc5;
  // FNV-1a over UTF-16 units: not a secret, only a fingerprint.
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `hang_vi_du_${hash.toString(16).padStart(8, '0')}`;
}
