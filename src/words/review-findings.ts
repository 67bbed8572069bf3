import type { FindingWords } from './say.ts';

const AREAS: Readonly<Record<string, { vi: string; en: string }>> = {
  data: { vi: 'dữ liệu của cơ quan khác', en: 'data of another agency' },
  catalogue: { vi: 'catalogue/ của đơn vị quản lý', en: "the operator's catalogue/" },
  program: { vi: 'chương trình của Cổng', en: "the portal's program" },
};

/** Words for what only a pull request shows: who sends it, what git says of its files, and how a table changed. */
export const reviewFindingWords = {
  'agency/unknown-author': {
    vi: (a) => ({
      message: `Tài khoản "${a['author']}" chưa được đăng ký cho cơ quan nào.`,
      fix: 'Đề nghị đơn vị quản lý Cổng thêm tài khoản vào danh sách của cơ quan; hồ sơ vẫn được giữ nguyên.',
    }),
    en: (a) => ({
      message: `The account "${a['author']}" is registered for no agency.`,
      fix: 'Ask the operator to add it to the registry of your agency; what was sent is kept.',
    }),
  },
  'agency/not-yours': {
    vi: (a) => ({
      message: `Tài khoản "${a['author']}" chỉ được sửa ${a['own']}; tệp này thuộc ${AREAS[String(a['area'])]?.vi ?? ''}.`,
      fix: 'Bỏ tệp này khỏi hồ sơ. Cần sửa ở đó thì đề nghị đơn vị quản lý Cổng.',
    }),
    en: (a) => ({
      message: `The account "${a['author']}" may change ${a['own']} only; this file is part of ${AREAS[String(a['area'])]?.en ?? ''}.`,
      fix: 'Take this file out of the request. Where it must change, ask the operator.',
    }),
  },
  'git/submodule': {
    vi: () => ({
      message: 'Đây là một kho git khác gắn vào (submodule), không phải tệp.',
      fix: 'Nộp chính các tệp cần công bố.',
    }),
    en: () => ({ message: 'This is another git repository (a submodule), not a file.', fix: 'Commit the files themselves.' }),
  },
  'git/moved-on': {
    vi: () => ({
      message: 'Tệp này đã được sửa trên nhánh chính sau khi hồ sơ được tạo, khác với bản trong hồ sơ.',
      fix: 'Cập nhật hồ sơ theo nhánh chính (nút "Update branch", hoặc git merge main), xem lại tệp này rồi gửi lại.',
    }),
    en: () => ({
      message: 'This file has been changed on the main branch since the request was begun, otherwise than here.',
      fix: 'Bring the request up to date (the button "Update branch", or git merge main), look at the file and push again.',
    }),
  },
  'git/no-change': {
    vi: () => ({
      message: 'Hồ sơ không thay đổi tệp nào so với nhánh chính.',
      fix: 'Xem tệp đã được lưu (commit) và đẩy lên (push) đúng nhánh này chưa; nếu không có gì để nộp thì đóng hồ sơ.',
    }),
    en: () => ({
      message: 'The request changes no file against the main branch.',
      fix: 'See whether the files were committed and pushed to this very branch; where there is nothing to hand in, close it.',
    }),
  },
  'git/file-mode': {
    vi: () => ({
      message: 'Tệp dữ liệu được đánh dấu là chương trình chạy được.',
      fix: 'Bỏ dấu đó: git update-index --chmod=-x <tệp>.',
    }),
    en: () => ({
      message: 'The data file is marked as executable.',
      fix: 'Take the mark away: git update-index --chmod=-x <file>.',
    }),
  },
  'table/column-dropped': {
    vi: (a) => ({
      message: `Không còn cột "${a['column']}" mà kỳ trước (${a['period'] || 'bản cũ'}) có.`,
      fix: 'Nếu đúng chủ ý, ghi lý do vào "note" của tệp; nếu không, thêm lại cột.',
    }),
    en: (a) => ({
      message: `The column "${a['column']}" of the last version (${a['period'] || 'before'}) is gone.`,
      fix: 'If that is meant, say why in the file\'s "note"; otherwise put it back.',
    }),
  },
  'table/shrunk': {
    vi: (a) => ({
      message: `Số dòng giảm từ ${a['before']} (${a['period'] || 'bản cũ'}) xuống ${a['after']}.`,
      fix: 'Kiểm tra tệp có bị thiếu không; nếu đúng, ghi lý do vào "note" của tệp.',
    }),
    en: (a) => ({
      message: `The rows fell from ${a['before']} (${a['period'] || 'before'}) to ${a['after']}.`,
      fix: 'See whether the file is complete; if it is, say why in its "note".',
    }),
  },
  'table/keys-removed': {
    vi: (a) => ({
      message: `${a['removed']} trong ${a['before']} mã của kỳ trước (${a['period'] || 'bản cũ'}) không còn.`,
      fix: 'Kiểm tra mã có bị đổi không; nếu đúng, ghi lý do vào "note" của tệp.',
    }),
    en: (a) => ({
      message: `${a['removed']} of ${a['before']} keys of the last version (${a['period'] || 'before'}) are gone.`,
      fix: 'See whether codes were changed; if that is right, say why in the file\'s "note".',
    }),
  },
  'table/total-jumped': {
    vi: (a) => ({
      message: `Tổng cột "${a['column']}" từ ${a['before']} (${a['period'] || 'bản cũ'}) thành ${a['after']}.`,
      fix: 'Kiểm tra đơn vị tính và dấu thập phân; nếu đúng, ghi lý do vào "note" của tệp.',
    }),
    en: (a) => ({
      message: `The total of "${a['column']}" went from ${a['before']} (${a['period'] || 'before'}) to ${a['after']}.`,
      fix: 'Check the unit and the decimal point; if it is right, say why in the file\'s "note".',
    }),
  },
} satisfies Record<string, FindingWords>;
