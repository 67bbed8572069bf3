import type { Reason } from './say.ts';

/** Why each rule about files, names, places, periods and texts is there. */
export const fileReasons = {
  'git/attributes': {
    vi: 'Tệp này có thể khiến git đổi nội dung, giấu tệp hoặc tải dữ liệu khác sau khi đã duyệt.',
    en: 'Such a file can make git rewrite content, hide files or fetch other data after the review.',
  },
  'git/dates-backwards': {
    vi: 'Ngày vào Cổng là bằng chứng đúng hạn; ngày đặt tay lùi lại sẽ làm dữ liệu trễ trông như đúng hạn.',
    en: 'The day of landing is the evidence of being on time; a date set back by hand would make late data look punctual.',
  },
  'git/file-mode': {
    vi: 'Dấu «chạy được» trên tệp dữ liệu không có ích gì, và là rủi ro cho người tải về.',
    en: 'The mark of a program on a data file helps nobody and is a risk for those who download it.',
  },
  'git/lfs-pointer': {
    vi: 'Dữ liệu phải nằm trọn trên Cổng của tỉnh, tại một địa chỉ; phiếu của Git LFS chỉ trỏ sang máy chủ khác.',
    en: 'Data must lie whole on the portal of the province, at one address; a pointer only leads to another server.',
  },
  'git/moved-on': {
    vi: 'Chương trình và người duyệt chỉ xem bản trong hồ sơ; bản git tự ghép từ hai nơi thì chưa ai xem.',
    en: 'Checks and reviewers see the version of the request; what git puts together from two sides nobody has seen.',
  },
  'git/no-change': {
    vi: 'Người gửi có thể tưởng đã nộp xong, trong khi tệp vẫn nằm trên máy của mình.',
    en: 'Its sender may believe it is done, while the files are still on the own computer.',
  },
  'git/script': {
    vi: 'Tệp vừa là dữ liệu vừa là chương trình có thể chạy trên máy người tải về.',
    en: 'A file that is both data and program can run on the computer of someone who downloads it.',
  },
  'git/shallow': {
    vi: 'Ngày dữ liệu vào Cổng là bằng chứng đúng hạn; bản sao bị cắt lịch sử thì không còn bằng chứng ấy.',
    en: 'The day on which data landed is the evidence of being on time; a clone without history has lost it.',
  },
  'git/submodule': {
    vi: 'Kho gắn vào có thể đổi nội dung bất cứ lúc nào, ngoài sự kiểm tra và duyệt.',
    en: 'A repository linked in can change its content at any time, unchecked and unreviewed.',
  },
  'path/active-format': {
    vi: 'Trang hay chương trình đăng trên Cổng sẽ chạy dưới tên của Cổng, và có thể lừa hoặc gây hại cho người mở.',
    en: 'A page or program on the portal runs under its name, and can deceive or harm those who open it.',
  },
  'path/case-collision': {
    vi: 'Trên Windows và macOS hai tên này là một tệp, nên một trong hai sẽ đè lên tệp kia.',
    en: 'On Windows and macOS the two names are one file, so one overwrites the other.',
  },
  'path/file-missing': {
    vi: 'Người dùng bấm tải mà không có tệp; nghĩa vụ của kỳ ấy cũng chưa được đáp ứng.',
    en: 'People would click on a download that is not there; nor is the duty of that period met.',
  },
  'path/name': {
    vi: 'Tên thư mục là địa chỉ trang, dùng mãi trong trích dẫn và liên kết, nên phải gõ được trên mọi máy.',
    en: "The folder name is the page's address, used for ever in citations and links, so any keyboard must write it.",
  },
  'path/named-twice': {
    vi: 'Một tệp không thể là dữ liệu của hai kỳ; nếu tính cả hai, kỳ sau coi như được đáp ứng bằng dữ liệu cũ.',
    en: 'One file cannot be the data of two periods; counted for both, the later one would be met with old data.',
  },
  'path/odd-name': {
    vi: 'Tên lạ hỏng khi sao chép giữa các máy, hoặc trông giống tên khác mà không phải.',
    en: 'Odd names break when files travel between systems, or look like another name and are not.',
  },
  'path/orphan': {
    vi: 'Tệp chưa khai thì không được công bố, mà người nộp có thể tưởng là đã nộp xong.',
    en: 'A file that is not named is not published, though its sender may believe it is.',
  },
  'path/other-kind': {
    vi: 'Người dùng và chương trình đọc tệp theo đuôi của nó; tệp chỉ đổi đuôi thì không ai mở được như một bảng.',
    en: 'People and programs read a file by its ending; one that was only renamed opens for nobody as a table.',
  },
  'path/outside': {
    vi: 'Đường dẫn ra ngoài thư mục có thể đưa lên Cổng tệp của cơ quan khác hoặc tệp của máy chủ.',
    en: 'A path out of the folder could publish files of another agency, or of the server itself.',
  },
  'path/reserved-name': {
    vi: 'Cổng tự tạo tệp mang tên này; tệp nộp lên sẽ mất hoặc thay chỗ mô tả thật.',
    en: 'The portal makes a file of this name itself; the one handed in would be lost, or stand in for the true description.',
  },
  'path/special-file': {
    vi: 'Liên kết có thể trỏ đến bất cứ đâu, kể cả tệp mật của máy chủ, và đổi đích sau khi duyệt.',
    en: 'A link can point anywhere, even to secret files of the server, and change its target after the review.',
  },
  'path/stray-file': {
    vi: 'Mỗi tệp phải thuộc một bộ dữ liệu có mô tả và cơ quan chịu trách nhiệm.',
    en: 'Every file belongs to a dataset with a description and an agency that answers for it.',
  },
  'period/change-unknown': {
    vi: 'Dữ liệu cập nhật khi có thay đổi được tính hạn từ ngày công bố; không có công bố thì không có hạn để đáp ứng.',
    en: 'On-change data is due from the day of the announcement; without one there is no duty to meet.',
  },
  'period/invalid': {
    vi: 'Kỳ cho biết tệp đáp ứng nghĩa vụ nào; kỳ không có thật thì không tính được.',
    en: 'The period tells which duty the file meets; one that does not exist meets none.',
  },
  'period/missing': {
    vi: 'Không ghi kỳ thì không biết số liệu của thời gian nào và nghĩa vụ nào đã xong.',
    en: 'Without a period nobody knows of what time the figures are, and which duty is done.',
  },
  'period/not-ended': {
    vi: 'Số liệu của kỳ chưa hết thì chưa đủ, nên chưa thể coi là đã cung cấp.',
    en: 'Figures of a period that still runs are incomplete, so they cannot count as provided.',
  },
  'period/twice': {
    vi: 'Hai tệp cho một kỳ thì người dùng không biết số nào đúng.',
    en: 'With two files for one period nobody knows which figures are right.',
  },
  'period/wrong-frequency': {
    vi: 'Tần suất do Danh mục quy định; dữ liệu gộp theo kỳ khác sẽ che các kỳ còn thiếu.',
    en: 'The list sets the frequency; data lumped into other periods would hide those that are missing.',
  },
  'place/not-then': {
    vi: 'Từ 01/7/2025 mã xã, phường được cấp lại; dùng mã mới cho kỳ cũ là nói về nơi khác.',
    en: 'On 1 July 2025 the codes of communes were given anew; a new code for an old period speaks of another place.',
  },
  'place/two-places': {
    vi: '62 mã chỉ nơi khác trước và sau 01/7/2025; nối hai giai đoạn theo mã sẽ so sánh hai nơi với nhau.',
    en: '62 codes mean another place before and after 1 July 2025; joined by code, two different places are compared.',
  },
  'place/unknown': {
    vi: 'Mã sai thì dữ liệu không lên được bản đồ và không nối được với dữ liệu khác.',
    en: 'With a wrong code the data is on no map and joins with nothing.',
  },
  'place/unknown-in-table': {
    vi: 'Cột mã là chỗ nối các bảng với nhau; mã sai làm cả dòng rơi mất khi nối.',
    en: 'Tables are joined by the column of codes; a wrong one drops the whole row.',
  },
  'text/active-content': {
    vi: 'Hình SVG hay tệp XML có mã chạy sẽ chạy dưới địa chỉ của Cổng, ngay trên máy người xem.',
    en: "A picture or XML file with code runs under the portal's address, on the computer of the reader.",
  },
  'text/control-character': {
    vi: 'Ký tự không nhìn thấy có thể đảo chiều chữ, giấu chữ, hoặc làm hai tên giống hệt nhau.',
    en: 'An unseen character can turn words round, hide them, or make two names look the same.',
  },
  'text/encoding': {
    vi: 'Chữ hỏng thì không đọc, không tìm được, và không ai đoán lại được đúng.',
    en: 'Damaged letters cannot be read or searched, and nobody can guess them back for certain.',
  },
  'text/html': {
    vi: 'Cổng không bao giờ chạy mã trong chữ của cơ quan, nên thẻ sẽ hiện ra trước mắt người đọc.',
    en: "The portal never runs what stands in an agency's text, so readers would see the tags.",
  },
  'text/link': {
    vi: 'Liên kết chạy mã hoặc hình lấy từ nơi khác có thể lừa người đọc và theo dõi họ.',
    en: 'A link that runs code, or a picture from elsewhere, can deceive readers and track them.',
  },
  'text/mojibake': {
    vi: 'Chữ sai bảng mã trông như chữ nhưng không ai tìm thấy, và máy coi là tên khác.',
    en: 'Letters of the wrong encoding look like words, but nobody finds them and machines take them for another name.',
  },
  'text/newline': {
    vi: 'Trong lịch, thư và bản tin, dấu xuống dòng bắt đầu một trường mới: phần sau bị hiểu thành lệnh khác.',
    en: 'In calendars, mail and feeds a line break begins a new field: what follows is taken for something else.',
  },
  'text/placeholder': {
    vi: 'Tên không nói gì làm dữ liệu không tìm được, và cho thấy phần mô tả chưa được viết.',
    en: 'A title that says nothing cannot be found, and shows that the description was never written.',
  },
  'text/url': {
    vi: 'Địa chỉ riêng, có mật khẩu hoặc giả dạng đưa người đọc đến nơi họ không định đến, hoặc lộ mạng nội bộ.',
    en: 'An address that is private, holds a password or looks like another leads readers astray or bares the inner network.',
  },
} satisfies Record<string, Reason>;
