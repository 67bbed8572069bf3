/** The letter that puts the draft of the next list before the People's Committee, and its annex. Official documents are in Vietnamese (Decree 30/2020/NĐ-CP). */
export const proposalWords = {
  draft: 'DỰ THẢO',
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  committee: (province: string) => `ỦY BAN NHÂN DÂN ${province.toLocaleUpperCase('vi')}`,
  numberOf: (mark: string) => `Số:          /TTr-${mark || '…'}`,
  placeAndDay: (place: string, year: string) => `${place}, ngày      tháng      năm ${year}`,
  kind: 'TỜ TRÌNH',
  about: (half: string) => `Về việc ban hành Danh mục dữ liệu mở của các cơ quan nhà nước trên địa bàn tỉnh (kỳ rà soát ${half})`,
  to: (province: string) => `Kính gửi: Ủy ban nhân dân ${province.charAt(0).toLocaleLowerCase('vi')}${province.slice(1)}`,
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
  receivers: 'Nơi nhận:',
  receiverLines: ['- Như trên;', '- Các cơ quan, đơn vị có liên quan;', '- Lưu: VT.'],
  signer: 'GIÁM ĐỐC',
  annex: 'PHỤ LỤC',
  annexTitle: 'DANH MỤC DỮ LIỆU MỞ CỦA CÁC CƠ QUAN NHÀ NƯỚC',
  annexOf: (province: string) =>
    `(Kèm theo Quyết định số            /QĐ-UBND ngày      tháng      năm          của Ủy ban nhân dân ${province.charAt(0).toLocaleLowerCase('vi')}${province.slice(1)})`,
  illustrative: 'Tài liệu minh họa, lập từ danh mục và trả lời minh họa; không phải văn bản chính thức.',
} as const;
