import type { Lang } from '../domain/model/text.ts';

/** What `validate` says around its findings. */
export const validationWords = {
  vi: {
    error: 'lỗi',
    warning: 'cảnh báo',
    row: (n: number) => (n === 0 ? 'dòng tiêu đề' : `dòng dữ liệu ${n}`),
    column: (name: string) => `cột ${name}`,
    cell: (address: string) => `ô ${address}`,
    clean: (scope: string) => `Không có lỗi: ${scope}.`,
    total: (errors: number, warnings: number, scope: string) => `${errors} lỗi, ${warnings} cảnh báo trong ${scope}.`,
    scope: (datasets: string, files: string, rows: string) => `${datasets} bộ dữ liệu, ${files} tệp, ${rows} dòng`,
    more: (n: number) => `… và ${n} chỗ khác; xem đủ bằng: opendata validate`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    row: (n: number) => (n === 0 ? 'header row' : `data row ${n}`),
    column: (name: string) => `column ${name}`,
    cell: (address: string) => `cell ${address}`,
    clean: (scope: string) => `Nothing wrong: ${scope}.`,
    total: (errors: number, warnings: number, scope: string) => `${errors} errors, ${warnings} warnings in ${scope}.`,
    scope: (datasets: string, files: string, rows: string) => `${datasets} datasets, ${files} files, ${rows} rows`,
    more: (n: number) => `… and ${n} more; see all with: opendata validate`,
  },
} satisfies Record<Lang, unknown>;
