/** The draft of a letter to an agency with a duty that is 30 days overdue (Art. 11.2). Official documents are in Vietnamese (Decree 30/2020/NĐ-CP). */
export const letterWords = {
  about: 'V/v đôn đốc cung cấp dữ liệu mở',
  title: (agency: string) => `Công văn đôn đốc cung cấp dữ liệu mở: ${agency}`,
  illustrative: 'Tài liệu minh họa, hạn tính theo danh mục minh họa; không phải văn bản chính thức.',
  basis: (regulation: string) =>
    `Căn cứ khoản 2 Điều 11 Quy chế quản lý, vận hành và khai thác Cổng dữ liệu mở ban hành kèm theo Quyết định số ${regulation} về trách nhiệm theo dõi, đôn đốc các cơ quan cập nhật dữ liệu mở;`,
  found: (operator: string, agency: string, day: string, n: number, long: number) =>
    `${operator} đã theo dõi việc cung cấp dữ liệu mở của các cơ quan. Tính đến ngày ${day}, ${agency} còn ${n} việc quá hạn, trong đó ${long} việc đã quá hạn từ 30 ngày trở lên:`,
  columns: { number: 'STT', what: 'Việc, kỳ dữ liệu', due: 'Hạn', days: 'Số ngày quá hạn', basis: 'Căn cứ' },
  article: (cited: string) => `${cited} Quy chế`,
  asks: (agency: string, year: string) =>
    `Đề nghị ${agency} hoàn thành các việc nêu trên trước ngày ......./......./${year}. Kỳ không phát sinh thay đổi thì xác nhận bằng văn bản; dữ liệu nộp sau hạn vẫn được tiếp nhận.`,
  otherwise: (operator: string) =>
    `Trường hợp có khó khăn, vướng mắc hoặc đã cung cấp dữ liệu, đề nghị thông tin bằng văn bản tới ${operator}, nêu rõ lý do và thời gian hoàn thành.`,
  details: (page: string) => `Cách tính từng hạn và hướng dẫn cung cấp dữ liệu: ${page}.`,
  end: (operator: string) => `${operator} trân trọng đề nghị quý cơ quan quan tâm, phối hợp thực hiện./.`,
  recipients: ['Như trên;', 'Lưu: VT.'],
} as const;

/** `7.6.c` → «điểm c khoản 6 Điều 7», as documents cite it. */
export function citeArticle(article: string): string {
  const [a = '', clause, point] = article.split('.');
  return [point ? `điểm ${point}` : '', clause ? `khoản ${clause}` : '', `Điều ${a}`].filter(Boolean).join(' ');
}
