import type { Both } from './site.ts';

/** Exceptions in force, as the public reads of them. */
export const waiverWords = {
  title: { vi: 'Ngoại lệ đang có hiệu lực', en: 'Exceptions in force' },
  lead: {
    vi: 'Trường hợp cơ quan vận hành Cổng cho phép khác quy định chung, có lý do, văn bản và ngày hết hiệu lực.',
    en: 'Cases in which the operator of the portal allows a departure from the general rules, each with its reason, document and last day.',
  },
  none: { vi: 'Hiện không có ngoại lệ nào.', en: 'There are none at present.' },
  about: { vi: 'Áp dụng cho', en: 'What it covers' },
  reason: { vi: 'Lý do', en: 'Reason' },
  document: { vi: 'Văn bản', en: 'Document' },
  until: { vi: 'Đến hết ngày', en: 'Until the end of' },
  finding: { vi: 'Phát hiện', en: 'Finding' },
  duty: { vi: 'Nghĩa vụ', en: 'Duty' },
} as const satisfies Record<string, Both>;
