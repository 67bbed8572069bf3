/** How often an item is due, as an adverb: «hằng quý», "quarterly". */
export const frequencyWords: Readonly<Record<string, { vi: string; en: string }>> = {
  biennial: { vi: 'hai năm một lần', en: 'every two years' },
  annual: { vi: 'hằng năm', en: 'every year' },
  'half-yearly': { vi: '6 tháng một lần', en: 'every half-year' },
  quarterly: { vi: 'hằng quý', en: 'every quarter' },
  bimonthly: { vi: 'hai tháng một lần', en: 'every two months' },
  monthly: { vi: 'hằng tháng', en: 'every month' },
  weekly: { vi: 'hằng tuần', en: 'every week' },
  daily: { vi: 'hằng ngày', en: 'every day' },
  continuous: { vi: 'liên tục', en: 'continuously' },
  irregular: { vi: 'không định kỳ', en: 'irregularly' },
  'on-change': { vi: 'khi có thay đổi', en: 'when something changes' },
};
