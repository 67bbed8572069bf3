/** How often an item is due, as an adverb: «hằng quý», "quarterly". */
export const frequencyWords: Readonly<Record<string, { vi: string; en: string }>> = {
  annual: { vi: 'hằng năm', en: 'every year' },
  'half-yearly': { vi: '6 tháng một lần', en: 'every half-year' },
  quarterly: { vi: 'hằng quý', en: 'every quarter' },
  monthly: { vi: 'hằng tháng', en: 'every month' },
  'on-change': { vi: 'khi có thay đổi', en: 'when something changes' },
};
