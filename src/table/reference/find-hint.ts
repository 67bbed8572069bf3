/** What a text that is not of its type probably is, so that the message can say what to do; empty where nothing is certain. */
export function findHint(type: string, text: string): string {
  const trimmed = text.trim();
  if (type === 'integer' || type === 'number') return findNumberHint(type, trimmed);
  if (type === 'date' || type === 'datetime') return findDateHint(trimmed);
  return '';
}

function findNumberHint(type: string, text: string): string {
  if (/^[+-]?\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?$/.test(text)) return 'grouped';
  if (/^[+-]?\d+,\d+$/.test(text)) return 'decimal-comma';
  if (type === 'integer' && /^[+-]?\d+\.\d*$/.test(text)) return 'decimal';
  return '';
}

function findDateHint(text: string): string {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) return 'day-first';
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return 'serial';
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? 'no-such-day' : '';
}
