/** The letter that puts the draft of the next list before the People's Committee, and its annex. Official documents are in Vietnamese (Decree 30/2020/NĐ-CP). */
export const proposalWords = {
  kind: 'TỜ TRÌNH',
  about: (half: string) => `Về việc ban hành Danh mục dữ liệu mở của các cơ quan nhà nước trên địa bàn tỉnh (kỳ rà soát ${half})`,
  basis: (number: string) =>
    `Căn cứ khoản 3 Điều 11 và khoản 5 Điều 13 Quy chế quản lý, vận hành và khai thác Cổng dữ liệu mở ban hành kèm theo Quyết định số ${number};`,
  based: (document: string) => `Trên cơ sở ${document} đang có hiệu lực và kết quả rà soát của các cơ quan, đơn vị;`,
  submits: (agency: string) =>
    `${agency} kính trình Ủy ban nhân dân tỉnh xem xét, ban hành Danh mục dữ liệu mở với các nội dung chính như sau:`,
  answers: '1. Kết quả rà soát',
  changes: '2. Nội dung thay đổi so với Danh mục hiện hành',
  noChanges: 'Các cơ quan không đề nghị thay đổi mục nào.',
  open: '3. Nội dung còn ý kiến khác nhau, xin ý kiến chỉ đạo',
  noOpen: 'Không có.',
  asks: 'Dự thảo Danh mục tại Phụ lục kèm theo. Mã của các mục bổ sung là mã đề nghị.',
  end: 'Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.',
  recipients: ['Như trên;', 'Các cơ quan, đơn vị có liên quan;', 'Lưu: VT.'],
  annex: 'PHỤ LỤC',
  annexTitle: 'DANH MỤC DỮ LIỆU MỞ CỦA CÁC CƠ QUAN NHÀ NƯỚC',
  annexOf: (province: string) =>
    `(Kèm theo Quyết định số            /QĐ-UBND ngày      tháng      năm          của Ủy ban nhân dân ${province.charAt(0).toLocaleLowerCase('vi')}${province.slice(1)})`,
  illustrative: 'Tài liệu minh họa, lập từ danh mục và trả lời minh họa; không phải văn bản chính thức.',
} as const;
