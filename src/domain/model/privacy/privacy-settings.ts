import type { Level } from '../finding.ts';

/** `catalogue/privacy.yaml`: from when on a trace blocks, each figure with its basis. */
export interface PrivacySettings {
  /** So many values of a column, or more than this share of them (then two at least), are no accident. */
  readonly block: Threshold & { readonly count: number; readonly share: number };
  /** Of the numbers that are built alike, at least this share must have the structure; codes have it in one case of six. */
  readonly alike: Threshold & { readonly share: number };
  /** Share of a column's values that must be persons' names. */
  readonly names: Threshold & { readonly share: number };
  /** Levels other than the rule's own. */
  readonly levels: readonly (Threshold & { readonly finding: string; readonly level: Level })[];
}

interface Threshold {
  readonly basis: string;
}

/** What holds where the file is absent. */
export const DEFAULT_PRIVACY: PrivacySettings = {
  block: {
    count: 3,
    share: 0.01,
    basis:
      'Số ngẫu nhiên 12 chữ số đúng cấu trúc số định danh với xác suất 1,7 %; ba giá trị trong một cột không còn là trùng hợp.',
  },
  alike: {
    share: 0.6,
    basis:
      'Trong các số bắt đầu bằng 0, mã ngẫu nhiên đúng cấu trúc số định danh 17 %, đúng đầu số di động 37 %; cột số thật gần 100 %.',
  },
  names: { share: 0.3, basis: 'Cột họ tên người có trên 90 % giá trị là tên; cột tên cơ sở có dưới 10 %.' },
  levels: [],
};
