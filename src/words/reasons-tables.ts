import type { Reason } from './say.ts';

/** Why each rule about tables, JSON, GeoJSON and schemas is there. */
export const dataReasons = {
  'geojson/bbox': {
    vi: 'Chương trình bản đồ dùng khung này để phóng đến dữ liệu; khung sai đưa người xem đến chỗ trống.',
    en: 'Map programs zoom to this box; a wrong one shows an empty place.',
  },
  'geojson/coordinates': {
    vi: 'Tọa độ sai cấu trúc không vẽ được, và cả lớp bản đồ có thể không mở được.',
    en: 'Coordinates of the wrong structure cannot be drawn, and the whole layer may fail to open.',
  },
  'geojson/crs': {
    vi: 'GeoJSON luôn là WGS 84; phần "crs" bị bỏ qua, nên tọa độ VN-2000 sẽ hiện lệch.',
    en: 'GeoJSON is always WGS 84; "crs" is ignored, so VN-2000 positions would show in the wrong place.',
  },
  'geojson/duplicate-id': {
    vi: 'Hai đối tượng một mã thì liên kết và cập nhật chỉ đến được một trong hai.',
    en: 'With one id for two features, links and updates reach only one of them.',
  },
  'geojson/empty': {
    vi: 'Lớp trống thường do xuất khi đang lọc; người tải về sẽ tưởng không có gì.',
    en: 'An empty layer was mostly exported under a filter; who downloads it thinks there is nothing.',
  },
  'geojson/feature': {
    vi: 'Thiếu hình hoặc thuộc tính thì chương trình bản đồ bỏ qua đối tượng, hoặc từ chối cả tệp.',
    en: 'Without geometry or properties, map programs skip the feature or refuse the file.',
  },
  'geojson/null-geometry': {
    vi: 'Đối tượng không có vị trí không hiện trên bản đồ, nên dễ bị đếm thiếu.',
    en: 'A feature without a place is not on the map and is easily left out of a count.',
  },
  'geojson/outside': {
    vi: 'Điểm ngoài tỉnh thường do gõ sai một chữ số; trên bản đồ nó nằm ở nơi khác hẳn.',
    en: 'A point outside the province is mostly a slip of one digit; on the map it is somewhere else.',
  },
  'geojson/position-range': {
    vi: 'Tọa độ mét VN-2000 không phải độ; bản đồ trên mạng sẽ đặt điểm ra ngoài trái đất.',
    en: 'Metres of VN-2000 are no degrees; maps on the web would put the point off the earth.',
  },
  'geojson/precision': {
    vi: 'Quá bảy số lẻ là nhỏ hơn 1 cm: chỉ làm tệp nặng và cho cảm giác chính xác không có thật.',
    en: 'More than seven decimals are below a centimetre: a heavier file and an exactness that is not real.',
  },
  'geojson/ring': {
    vi: 'Đường bao không khép kín thì không có bên trong, nên không tính được diện tích.',
    en: 'An open outline has no inside, so no area can be reckoned.',
  },
  'geojson/self-crossing': {
    vi: 'Đường bao tự cắt làm diện tích tính sai và phép chồng lớp bị hỏng.',
    en: 'An outline that crosses itself gives a wrong area and breaks overlays.',
  },
  'geojson/swapped': {
    vi: 'GeoJSON ghi kinh độ trước; đảo lại, điểm của Quảng Ngãi rơi ra ngoài bản đồ.',
    en: 'GeoJSON has longitude first; the other way round, points of Quảng Ngãi fall off the map.',
  },
  'geojson/type': {
    vi: 'Loại gõ sai (kể cả chữ hoa) không chương trình nào nhận ra.',
    en: 'No program knows a misspelt type; capitals count.',
  },
  'geojson/winding': {
    vi: 'Một số thư viện bản đồ tô phần bên ngoài khi đường bao đi ngược chiều.',
    en: 'Some map libraries fill the outside when an outline runs the other way.',
  },
  'json/duplicate-key': {
    vi: 'Mỗi chương trình giữ một trong hai giá trị, và không báo gì.',
    en: 'Each program keeps one of the two values, and says nothing.',
  },
  'json/not-rows': {
    vi: 'Chỉ danh sách các dòng mới kiểm tra, xem trước và dùng được như bảng.',
    en: 'Only a list of rows can be checked, previewed and used as a table.',
  },
  'json/syntax': {
    vi: 'Trình duyệt và chương trình của người dùng từ chối cả tệp khi JSON sai một ký tự.',
    en: 'Browsers and programs refuse the whole file for one wrong character of JSON.',
  },
  'json/too-deep': {
    vi: 'Cấu trúc lồng quá sâu làm treo chương trình đọc nó.',
    en: 'Nesting too deep crashes the programs that read it.',
  },
  'schema/invalid': {
    vi: 'Lược đồ là lời hứa về dữ liệu; lược đồ sai thì dữ liệu coi như chưa được kiểm tra.',
    en: 'The schema is a promise about the data; with a wrong one the data is as good as unchecked.',
  },
  'table/blank-column-name': {
    vi: 'Cột không tên thì không ai biết chứa gì; thường là cột trống sót lại từ Excel.',
    en: 'Nobody knows what a column without a name holds; mostly an empty one left over from Excel.',
  },
  'table/blank-row': {
    vi: 'Có chương trình coi dòng trống là một dòng dữ liệu, nên đếm ra số khác nhau.',
    en: 'Some programs take a blank line for a row, so counts differ.',
  },
  'table/column-dropped': {
    vi: 'Ứng dụng đang dùng cột ấy sẽ hỏng mà không được báo.',
    en: 'Applications that use the column break without notice.',
  },
  'table/column-order': {
    vi: 'Chương trình đọc theo thứ tự sẽ lấy nhầm cột mà không báo lỗi.',
    en: 'Programs that read by position take the wrong column and report nothing.',
  },
  'table/control-character': {
    vi: 'Ký tự điều khiển làm chương trình dừng giữa tệp hoặc cắt mất phần sau.',
    en: 'A control character stops programs in the middle of the file or cuts off what follows.',
  },
  'table/date-future': {
    vi: 'Ngày quan sát chưa đến thường là gõ nhầm năm, hoặc đảo ngày và tháng.',
    en: 'An observed day that has not come is mostly a wrong year, or day and month swapped.',
  },
  'table/delimiter': {
    vi: 'Excel tiếng Việt ngăn cột bằng dấu chấm phẩy; nơi khác mở ra chỉ thấy một cột.',
    en: 'Excel with Vietnamese settings parts columns by semicolons; elsewhere one column is seen.',
  },
  'table/duplicate-column': {
    vi: 'Hai cột cùng tên thì chương trình chỉ giữ một, cột kia mất.',
    en: 'Of two columns with one name programs keep one, and the other is lost.',
  },
  'table/empty': {
    vi: 'Tệp không có byte nào là lỗi khi lưu, và không phải bằng chứng đã cung cấp.',
    en: 'A file without a byte is a fault of saving, and no evidence of having provided.',
  },
  'table/encoding': {
    vi: 'Tên tiếng Việt lưu bằng bảng mã khác sẽ hiện sai ở mọi nơi.',
    en: 'Vietnamese names in another encoding show wrong everywhere.',
  },
  'table/enum': {
    vi: 'Giá trị ngoài danh mục làm phép đếm theo nhóm thiếu, và nhóm lạ xuất hiện trong biểu đồ.',
    en: 'A value outside the set makes counts by group come short, and odd groups appear in charts.',
  },
  'table/extra-column': {
    vi: 'Cột không có trong lược đồ thì không ai biết nghĩa và đơn vị; có khi là cột không định công bố.',
    en: 'Nobody knows the meaning or unit of a column outside the schema; at times it was not meant to be published.',
  },
  'table/foreign-key': {
    vi: 'Mã trỏ đến dòng không có sẽ rơi mất khi nối hai bảng.',
    en: 'A code that points to a missing row drops out when the tables are joined.',
  },
  'table/formula': {
    vi: 'Khi mở bằng Excel, ô này chạy công thức: có thể hiện khác, hoặc gọi ra máy khác.',
    en: 'Opened in Excel, this cell runs a formula: it may show something else, or call another computer.',
  },
  'table/invisible-character': {
    vi: 'Hai giá trị trông giống nhau mà khác nhau, nên tìm không ra và nối không khớp.',
    en: 'Two values look alike and differ, so searches miss them and joins fail.',
  },
  'table/json-schema': {
    vi: 'Ô chứa cấu trúc phải đúng như đã mô tả thì chương trình mới lấy được phần bên trong.',
    en: 'A cell with a structure must be as described, or programs cannot get at its inside.',
  },
  'table/keys-removed': {
    vi: 'Nhiều mã biến mất thường do đánh lại mã; người theo dõi theo mã sẽ mất dấu.',
    en: 'Many keys gone mostly means they were renumbered; whoever follows them by key loses track.',
  },
  'table/length': {
    vi: 'Độ dài khác quy định thường do cắt nhầm hoặc dán nhầm ô.',
    en: 'Another length than agreed mostly comes from cutting or pasting the wrong cell.',
  },
  'table/line-ending': {
    vi: 'Dấu xuống dòng lẫn lộn làm ký tự thừa dính vào ô cuối của dòng.',
    en: 'Mixed line ends leave a stray character in the last cell of a row.',
  },
  'table/maximum': {
    vi: 'Số lớn hơn mức có thể thường do sai đơn vị hoặc thừa chữ số, và làm hỏng mọi phép cộng.',
    en: 'A number above what is possible mostly has the wrong unit or a digit too many, and spoils every sum.',
  },
  'table/minimum': {
    vi: 'Số nhỏ hơn mức có thể, như số giường âm, làm hỏng mọi phép cộng.',
    en: 'A number below what is possible, such as negative beds, spoils every sum.',
  },
  'table/missing-column': {
    vi: 'Ứng dụng dùng dữ liệu theo lược đồ sẽ dừng khi thiếu cột.',
    en: 'Applications that rely on the schema stop when a column is missing.',
  },
  'table/no-rows': {
    vi: 'Bảng chỉ có tên cột thường do lưu trước khi nhập; không phát sinh thì xác nhận bằng "noChange".',
    en: 'A table of names only was mostly saved before it was filled; that nothing happened is said with "noChange".',
  },
  'table/not-nfc': {
    vi: 'Chữ có dấu tách rời trông như nhau nhưng tìm không thấy và nối không khớp.',
    en: 'Decomposed letters look the same, but searches miss them and joins fail.',
  },
  'table/pattern': {
    vi: 'Mã đúng dạng mới nối được với dữ liệu khác.',
    en: 'Only codes of the right form join with other data.',
  },
  'table/primary-key': {
    vi: 'Khóa chính chỉ đúng một dòng; trùng khóa thì không biết dòng nào đúng.',
    en: 'A primary key means one row; with a key twice nobody knows which row is right.',
  },
  'table/quote': {
    vi: 'Một dấu nháy lạc có thể nuốt phần còn lại của tệp vào một ô.',
    en: 'One stray quotation mark can swallow the rest of the file into one cell.',
  },
  'table/ragged-row': {
    vi: 'Dòng thừa hoặc thiếu ô làm mọi giá trị sau đó lệch sang cột khác.',
    en: 'A cell too many or too few shifts every later value into another column.',
  },
  'table/required': {
    vi: 'Cột này được hứa là luôn có; ô trống làm phép đếm và phép nối sai.',
    en: 'The column is promised to be filled; an empty cell makes counts and joins wrong.',
  },
  'table/shrunk': {
    vi: 'Mất một nửa số dòng thường là xuất thiếu; công bố ra sẽ bị hiểu là giảm thật.',
    en: 'Half the rows gone is mostly an incomplete export; once published it is taken for a real fall.',
  },
  'table/total-jumped': {
    vi: 'Tổng tăng gấp ba thường do đổi đơn vị hoặc nhầm dấu thập phân.',
    en: 'A total three times as large mostly comes from another unit or a misplaced decimal point.',
  },
  'table/type': {
    vi: 'Giá trị không đúng kiểu thì không cộng, so sánh hay vẽ biểu đồ được.',
    en: 'A value of the wrong type cannot be added, compared or drawn.',
  },
  'table/unique': {
    vi: 'Mã lặp làm một đối tượng bị đếm hai lần.',
    en: 'A repeated code counts one thing twice.',
  },
  'table/whitespace': {
    vi: 'Dấu cách thừa làm hai giá trị giống nhau thành khác nhau.',
    en: 'A stray space makes two equal values different.',
  },
} satisfies Record<string, Reason>;
