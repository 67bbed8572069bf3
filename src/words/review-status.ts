import type { ReviewArea } from '../domain/model/review-report.ts';

/** Names and sentences of commit statuses. Names are set in the forge's protection of main, so they never change with the language. */
export const statusWords = {
  context: {
    result: 'Hồ sơ / kết quả',
    ownership: 'Hồ sơ / quyền sửa',
    metadata: 'Hồ sơ / mô tả',
    format: 'Hồ sơ / định dạng',
    deadline: 'Hồ sơ / thời hạn',
    privacy: 'Hồ sơ / dữ liệu cá nhân',
  } satisfies Record<ReviewArea, string>,
  clean: {
    result: { vi: 'Đạt yêu cầu, chờ người duyệt.', en: 'In order; waits for a reviewer.' },
    ownership: { vi: 'Chỉ sửa phần của cơ quan mình.', en: "Changes nothing but the agency's own." },
    metadata: { vi: 'Phần mô tả đầy đủ.', en: 'The description is complete.' },
    format: { vi: 'Các tệp đúng định dạng.', en: 'The files are well formed.' },
    privacy: { vi: 'Không thấy dữ liệu cá nhân.', en: 'No personal data was found.' },
  } satisfies Record<Exclude<ReviewArea, 'deadline'>, unknown>,
  errors: {
    vi: (n: number) => `Có ${n} lỗi phải sửa; xem lời nhận xét trong hồ sơ.`,
    en: (n: number) => `${n} errors to mend; see the comment on this request.`,
  },
  warnings: {
    vi: (n: number) => `Đạt; có ${n} điểm người duyệt cần xem.`,
    en: (n: number) => `In order; ${n} points for the reviewer to look at.`,
  },
  noDuty: { vi: 'Không đáp ứng nghĩa vụ định kỳ nào đang chờ.', en: 'Meets no periodic duty that is open.' },
  vanishing: {
    vi: (n: number) => `Cần xem: ${n} nghĩa vụ đang mở sẽ mất nếu nhận.`,
    en: (n: number) => `To look at: ${n} open duties would vanish.`,
  },
  meets: {
    vi: (name: string, more: number, late: number, due: string) =>
      `Đáp ứng ${name}${more > 0 ? ` và ${more} nghĩa vụ khác` : ''}: ${late > 0 ? `trễ ${late} ngày, vẫn được nhận` : 'đúng hạn'} (hạn ${due}).`,
    en: (name: string, more: number, late: number, due: string) =>
      `Meets ${name}${more > 0 ? ` and ${more} more` : ''}: ${late > 0 ? `${late} days late, taken all the same` : 'on time'} (due ${due}).`,
  },
  unjudged: {
    vi: 'Chưa xét được hồ sơ: chương trình kiểm tra dừng giữa chừng. Đơn vị quản lý Cổng sẽ xem nhật ký.',
    en: 'Not judged: the check stopped half-way. The operator of the portal will look at its log.',
  },
  unjudgedComment: {
    vi: '## Chưa xét được hồ sơ\n\nChương trình kiểm tra dừng giữa chừng nên chưa biết hồ sơ đạt hay chưa. Bạn không phải làm gì: đơn vị quản lý Cổng xem nhật ký và chạy lại.',
    en: '## Not judged yet\n\nThe check stopped half-way, so nobody can tell whether this is in order. There is nothing for you to do: the operator looks at the log and runs it again.',
  },
};
