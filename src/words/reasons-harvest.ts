import type { Reason } from './say.ts';

/** Why each rule about fetching from a source is there. */
export const harvestReasons = {
  'harvest/source-unfit': {
    vi: 'Nguồn không gắn được với tệp nào của bộ dữ liệu thì chạy bao nhiêu lần cũng không có dữ liệu.',
    en: 'A source that fits no file of its dataset never brings any data, however often it is asked.',
  },
  'harvest/address': {
    vi: 'Máy thu thập đứng trong mạng của Cổng; máy chủ lạ có thể dẫn nó vào mạng nội bộ để đọc những gì không được công bố.',
    en: "The harvester stands inside the portal's network; a strange server could lead it to what is not for the public.",
  },
  'harvest/redirected': {
    vi: 'Máy chủ chuyển hướng vòng quanh giữ máy thu thập mãi mà không đưa tệp nào.',
    en: 'A server that redirects in a circle keeps the harvester busy and never gives a file.',
  },
  'harvest/too-large': {
    vi: 'Tệp lớn bất thường, kể cả tệp nén phình ra khi mở, làm đầy bộ nhớ và dừng cả Cổng.',
    en: 'A file of unusual size, or one that swells when unpacked, fills the memory and stops the whole portal.',
  },
  'harvest/too-slow': {
    vi: 'Máy chủ gửi nhỏ giọt giữ đường truyền hàng giờ; các nguồn khác phải chờ.',
    en: 'A server that sends drop by drop holds the line for hours while the other sources wait.',
  },
  'harvest/wrong-type': {
    vi: 'Hết phiên đăng nhập hoặc máy chủ lỗi thường trả về một trang web dưới tên của tệp; trang ấy không phải dữ liệu.',
    en: 'An ended session or a failing server often gives a web page under the name of the file; a page is no data.',
  },
  'harvest/unreachable': {
    vi: 'Không nối được, chứng thư sai hoặc tệp bị cắt giữa chừng thì không biết dữ liệu có đúng và đủ không.',
    en: 'Without a connection, with a wrong certificate or half a file, nobody can say whether the data is true and whole.',
  },
  'harvest/refused': {
    vi: 'Trả lời báo lỗi không phải là tệp; lấy nó làm dữ liệu là công bố một thông báo lỗi.',
    en: 'An answer that tells an error is no file; to take it as data would publish an error message.',
  },
  'harvest/ckan-answer': {
    vi: 'Cổng CKAN đổi mã, xóa tệp hoặc đổi phiên bản thì phải có người chọn lại tệp; máy không đoán.',
    en: 'Where a CKAN portal renames, removes or moves a file, a person must choose again; the program does not guess.',
  },
  'harvest/paging': {
    vi: 'Danh sách chia trang bị lặp hoặc thiếu cho ra một bảng không đủ dòng mà nhìn vẫn như thật.',
    en: 'A paged list that repeats or ends too soon makes a table with rows missing that still looks right.',
  },
} satisfies Record<string, Reason>;
