import type { Both } from './site.ts';

/** The share on time over time and by frequency. */
export const trendWords = {
  title: { vi: 'Tỷ lệ đúng hạn', en: 'Share on time' },
  byHalf: { vi: 'Theo nửa năm', en: 'By half-year' },
  byFrequency: { vi: 'Theo tần suất', en: 'By frequency' },
  chart: {
    vi: 'Mỗi cột là tỷ lệ đúng hạn của các kỳ có hạn trong nửa năm ấy; cột cao hết là 100%.',
    en: 'Each column is the share on time of what fell due in that half-year; full height is 100%.',
  },
  half: { vi: 'Hạn trong', en: 'Due in' },
  frequency: { vi: 'Tần suất', en: 'Frequency' },
  met: { vi: 'Đúng hạn', en: 'On time' },
  due: { vi: 'Đã đến hạn', en: 'Came due' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
} as const satisfies Record<string, Both>;

/** The title of the chart states the finding; `change` is the difference of the two shares. */
export function shareMoved(before: string, last: string, from: Both, to: Both, change: number): Both {
  const vi = before === last || change === 0 ? 'giữ ở' : change > 0 ? 'tăng lên' : 'giảm còn';
  const en = before === last || change === 0 ? 'stayed at' : change > 0 ? 'rose to' : 'fell to';
  return {
    vi: `Tỷ lệ đúng hạn ${vi} ${last} trong ${to.vi}, so với ${before} trong ${from.vi}.`,
    en: `The share on time ${en} ${last} in the ${to.en}, from ${before} in the ${from.en}.`,
  };
}

export const shareSoFar = (share: string, of: Both): Both => ({
  vi: `Tỷ lệ đúng hạn trong ${of.vi} là ${share}.`,
  en: `The share on time in the ${of.en} is ${share}.`,
});

export const lowestShare = (name: Both, said: Both, all: boolean): Both =>
  all
    ? { vi: 'Mọi nhóm đều đúng hạn.', en: 'Every group is on time.' }
    : { vi: `Thấp nhất là nhóm «${name.vi}»: ${said.vi}.`, en: `The lowest is “${name.en}”: ${said.en}.` };
