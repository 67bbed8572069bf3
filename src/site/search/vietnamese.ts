/**
 * Pagefind folds tones and hats, but not đ, which has no decomposition. In the index đ is therefore written as d with a short
 * stroke overlay, which Pagefind folds too; what is typed loses its stroke, and what is shown gets its đ back.
 */
export function foldQuery(typed: string): string {
  return typed.normalize('NFC').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

export function restoreD(indexed: string): string {
  return indexed.replace(/d\u0335/g, 'đ').replace(/D\u0335/g, 'Đ');
}
