import type { Lang } from '../domain/model/text.ts';

/** What `opendata merge` says: why a request is not merged yet, and that it was. */
export const mergeWords = {
  vi: {
    subject: (number: number) => `Nhận hồ sơ số ${number}`,
    notOpen: (number: number) => `Hồ sơ số ${number} không còn mở.`,
    otherBranch: (found: string, wanted: string) => `Hồ sơ xin nhập vào nhánh "${found}"; chỉ nhận vào "${wanted}".`,
    notFetched: (head: string) => `Kho git ở đây chưa có commit ${head} của hồ sơ. Tải về rồi chạy lại.`,
    notPassed: (context: string) =>
      `Trạng thái "${context}" của bản cuối chưa đạt. Chờ kiểm tra xong, hoặc sửa theo lời nhận xét.`,
    objected: (who: string) => `${who} đang đề nghị sửa. Người đó duyệt lại rồi mới nhận được.`,
    notApproved: (who: string) => `Chưa có người duyệt bản cuối. Người được duyệt hồ sơ này: ${who}.`,
    noReviewer:
      'Danh sách cơ quan chưa ghi ai được duyệt hồ sơ này; thêm vào "reviewers" của cơ quan hoặc của đơn vị quản lý Cổng.',
    merged: (number: number) => `Đã nhận hồ sơ số ${number}.`,
  },
  en: {
    subject: (number: number) => `Accept request ${number}`,
    notOpen: (number: number) => `Request ${number} is not open any more.`,
    otherBranch: (found: string, wanted: string) => `The request asks to be merged into "${found}"; only "${wanted}" takes data.`,
    notFetched: (head: string) => `The git repository here has no commit ${head} of the request. Fetch it and run again.`,
    notPassed: (context: string) =>
      `The status "${context}" of the last version is not a success. Wait for the check, or mend it by its comment.`,
    objected: (who: string) => `${who} asks for changes. It can be accepted when they approve.`,
    notApproved: (who: string) => `Nobody approved the last version. Who may approve this request: ${who}.`,
    noReviewer: 'The registry names nobody who may approve this request; add "reviewers" to the agency or to the operator.',
    merged: (number: number) => `Request ${number} is accepted.`,
  },
} satisfies Record<Lang, unknown>;
