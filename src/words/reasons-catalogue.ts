import type { Reason } from './say.ts';

/** Why each rule about agencies, lists, records, notices and overlap is there: what goes wrong without it, and for whom. */
export const catalogueReasons = {
  'agency/ended': {
    vi: 'Nghĩa vụ đã chuyển cho cơ quan kế thừa; dữ liệu đứng tên cơ quan không còn thì không ai trả lời và không ai cập nhật.',
    en: 'The duty has passed to a successor; nobody answers for, or updates, data under the name of an agency that is gone.',
  },
  'agency/not-yours': {
    vi: 'Mỗi cơ quan chỉ chịu trách nhiệm và chỉ được sửa dữ liệu của mình; nhờ vậy không ai sửa số liệu, hạn hay quyền của cơ quan khác.',
    en: 'Each agency answers for its own data and may change nothing else, so nobody alters the figures, dates or rights of another.',
  },
  'agency/open-duty': {
    vi: 'Nghĩa vụ còn mở không tự mất khi cơ quan kết thúc; không ai nhận thì dữ liệu ngừng mà không ai bị nhắc.',
    en: 'An open duty does not end with its agency; if nobody takes it over, the data stops and nobody is reminded.',
  },
  'agency/unknown': {
    vi: 'Người dùng phải biết cơ quan nào chịu trách nhiệm về dữ liệu; thư mục không ứng với cơ quan nào thì không biết hỏi ai.',
    en: 'Readers must know which agency answers for the data; a folder of no agency leaves nobody to ask.',
  },
  'agency/unknown-author': {
    vi: 'Tài khoản được cấp cho từng cơ quan; chỉ tài khoản đã đăng ký mới chứng minh được dữ liệu đến từ cơ quan đó.',
    en: 'Accounts are given to agencies; only a registered one proves that the data comes from that agency.',
  },
  'catalogue/attestation-unfit': {
    vi: 'Xác nhận sai kỳ hoặc sai cơ quan không tính cho nghĩa vụ nào, mà không ai nhận ra; cơ quan vẫn bị coi là chưa cung cấp.',
    en: 'An attestation of the wrong period or agency counts for no duty and nobody notices; the agency still stands as owing.',
  },
  'catalogue/date-future': {
    vi: 'Ngày ghi trước việc làm thay đổi kết quả đúng hạn; hồ sơ chỉ ghi điều đã xảy ra.',
    en: 'A day set ahead of the fact changes who is on time; records tell only what has happened.',
  },
  'catalogue/dates-reversed': {
    vi: 'Khoảng thời gian ngược không chứa ngày nào, nên nghĩa vụ của khoảng ấy biến mất mà không có lỗi nào khác.',
    en: 'A span turned round holds no day at all, so the duties of that time vanish without any other sign.',
  },
  'catalogue/holiday-twice': {
    vi: 'Hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo; một ngày vừa nghỉ vừa làm thì hạn không xác định.',
    en: 'A last day on a day off moves to the next working day; a day that is both leaves the due date unsettled.',
  },
  'catalogue/holiday-weekday': {
    vi: 'Làm bù và nghỉ bù ghi nhầm thứ sẽ làm mọi hạn quanh ngày ấy lệch đi.',
    en: 'Make-up work or a day off on the wrong weekday shifts every due date around it.',
  },
  'catalogue/missing-file': {
    vi: 'Tệp này định ra tên Cổng, quy tắc tính hạn hoặc Danh mục; thiếu nó thì mọi trang dựa trên giá trị tạm.',
    en: "This file sets the portal's name, its rules of time or its list; without it every page rests on stand-ins.",
  },
  'catalogue/tet-not-official': {
    vi: 'Lịch nghỉ Tết do Thủ tướng quyết định từng năm; trước khi có thông báo, hạn trong năm còn có thể đổi.',
    en: 'The days of Tết are decided each year by the Prime Minister; until the notice is out, due dates may still move.',
  },
  'catalogue/unknown-file': {
    vi: 'Tệp đặt sai tên không có hiệu lực, mà người ghi lại tưởng là có.',
    en: 'A file under the wrong name has no effect, though its writer believes it has.',
  },
  'catalogue/unknown-reference': {
    vi: 'Mã ghi sai thì nghĩa vụ, chủ đề hoặc giấy phép không gắn được với đâu cả.',
    en: 'With a wrong id a duty, topic or licence is attached to nothing.',
  },
  'list/assigned-twice': {
    vi: 'Mỗi mục tại một ngày chỉ một cơ quan chịu trách nhiệm; giao cho hai nơi thì cuối cùng không ai làm.',
    en: 'On any day one agency answers for an item; given to two, in the end nobody does it.',
  },
  'list/duplicate-code': {
    vi: 'Bộ dữ liệu và hạn cung cấp được gắn theo mã mục; mã trùng thì không biết thuộc mục nào.',
    en: 'Datasets and due dates hang on the code of an item; with one code twice, nobody knows on which.',
  },
  'list/frees-overdue': {
    vi: 'Nghĩa vụ quá hạn không thể hết vì đổi Danh mục hay quy định; ai cho phép điều đó phải biết mình đang làm gì.',
    en: 'What is overdue cannot end by changing the list or the rules; whoever allows it must know what it does.',
  },
  'list/holder-ended': {
    vi: 'Nghĩa vụ của cơ quan đã kết thúc phải có cơ quan nhận; nếu không, dữ liệu ngừng cập nhật mà không ai bị nhắc.',
    en: 'The duties of an agency that ended must pass to another; else the data stops and nobody is reminded.',
  },
  'list/item-ended': {
    vi: 'Danh mục đang có hiệu lực quyết định dữ liệu nào phải cung cấp; bộ dữ liệu của mục đã bỏ không còn nghĩa vụ nào.',
    en: 'The list in force decides what is to be provided; a dataset of a dropped item answers no duty.',
  },
  'list/item-unknown': {
    vi: 'Dữ liệu được cung cấp theo Danh mục; tần suất, chủ đề, hạn đều lấy từ mục, nên mục phải có thật.',
    en: 'Data is provided by the list; frequency, topic and due dates come from the item, so it must exist.',
  },
  'list/no-term': {
    vi: 'Quy chế chỉ định hạn cho năm, 6 tháng, quý và khi có thay đổi; tần suất khác thì chưa có ngày nào để tính trễ.',
    en: 'The regulation sets terms for years, half-years, quarters and changes; by another frequency nothing is ever due.',
  },
  'list/other-holder': {
    vi: 'Chỉ cơ quan được giao mới cung cấp mục ấy; nếu không, hai cơ quan có thể đăng hai số liệu khác nhau.',
    en: 'Only the agency that holds the item provides it; else two agencies might publish different figures.',
  },
  'list/roadmap-before-issue': {
    vi: 'Lộ trình là kế hoạch của cơ quan; hạn trước ngày ban hành làm cơ quan trễ ngay từ đầu.',
    en: "The roadmap is the agency's plan; a date before the issue makes it late from the start.",
  },
  'list/same-day': {
    vi: 'Tại mỗi ngày chỉ một Danh mục có hiệu lực; hai Danh mục cùng ngày thì nghĩa vụ phụ thuộc thứ tự tệp.',
    en: 'On any day one list is in force; with two, what is owed depends on the order of files.',
  },
  'notice/ends-before-start': {
    vi: 'Thông báo với thời gian ngược không hiện được đúng lúc, người dùng không biết khi nào Cổng hoạt động lại.',
    en: 'A notice with its times turned round cannot show at the right moment, and nobody knows when the portal is back.',
  },
  'notice/no-times': {
    vi: 'Đơn vị quản lý phải báo trước việc bảo trì; người dùng và hệ thống kết nối cần biết từ lúc nào đến lúc nào.',
    en: 'The operator gives notice of maintenance; people and connected systems need to know from when to when.',
  },
  'notice/short-notice': {
    vi: 'Nghị định 224/2026/NĐ-CP, Điều 13: ngừng có kế hoạch phải báo trước ít nhất 07 ngày làm việc, để người dùng kịp chuẩn bị.',
    en: 'Decree 224/2026/NĐ-CP, Article 13: a planned interruption is announced at least 7 working days ahead, so that people can prepare.',
  },
  'overlap/ministry-database': {
    vi: 'Hai nguồn cho cùng một dữ liệu sẽ lệch nhau; phải nói rõ dữ liệu của tỉnh theo nguồn của bộ như thế nào.',
    en: "Two sources of the same data drift apart; it must be said how the province's copy follows the ministry's.",
  },
  'overlap/near-duplicate': {
    vi: 'Một dữ liệu đăng hai lần bị đếm hai lần, và một trong hai bản sẽ cũ đi.',
    en: 'Data published twice is counted twice, and one of the two copies will grow old.',
  },
  'review/add-incomplete': {
    vi: 'Mục mới phải đủ tên, cơ quan và tần suất thì mới đưa được vào dự thảo Danh mục.',
    en: 'A new item needs title, agency and frequency before it can stand in the draft of the next list.',
  },
  'review/answered-twice': {
    vi: 'Hai câu trả lời cho một mục thì không biết cơ quan muốn gì.',
    en: 'With two answers about one item nobody knows what the agency wants.',
  },
  'review/change-empty': {
    vi: 'Đề nghị sửa mà không nói sửa gì thì Danh mục không đổi được.',
    en: 'A wish for a change that does not say which leaves the list as it is.',
  },
  'review/code-taken': {
    vi: 'Mã đã dùng gắn với bộ dữ liệu và nghĩa vụ cũ; mục mới phải có mã riêng.',
    en: 'A used code belongs to older datasets and duties; a new item needs one of its own.',
  },
  'review/item-missing': {
    vi: 'Rà soát là trả lời cho từng mục đang giữ; mục bị bỏ sót coi như chưa rà soát.',
    en: 'A review answers for every item that is held; one that is left out has not been reviewed.',
  },
  'review/no-reason': {
    vi: 'Bỏ hoặc sửa một mục ảnh hưởng đến người dùng; phải có lý do để người có thẩm quyền quyết định.',
    en: 'To drop or change an item concerns those who use it; whoever decides needs the reason.',
  },
  'review/not-holder': {
    vi: 'Chỉ cơ quan chủ trì mới đề nghị về mục của mình.',
    en: 'Only the agency that holds an item proposes what becomes of it.',
  },
  'review/not-in-force': {
    vi: 'Rà soát là về Danh mục đang có hiệu lực; mục không còn trong đó thì không có gì để trả lời.',
    en: 'The review is about the list in force; about an item that is not on it there is nothing to answer.',
  },
  'review/too-early': {
    vi: 'Trả lời trước khi nửa năm bắt đầu thì chưa thể là kết quả rà soát của nửa năm ấy.',
    en: 'An answer from before the half-year began cannot be its review.',
  },
  'waiver/expired': {
    vi: 'Ngoại lệ chỉ có giá trị đến ngày đã quyết; quá ngày, dữ liệu phải đúng như mọi dữ liệu khác.',
    en: 'An exception holds until the day that was decided; after it the data must be right like any other.',
  },
  'waiver/incomplete': {
    vi: 'Ngoại lệ phải nói rõ bỏ qua điều gì, ở đâu; nếu không, nó che mọi thứ hoặc không che gì.',
    en: 'An exception says what it lets stand and where; else it would cover everything or nothing.',
  },
  'waiver/no-reason': {
    vi: 'Ngoại lệ là quyết định công khai: người sau phải biết ai cho, vì sao và theo văn bản nào.',
    en: 'An exception is a public decision: those who come later must see who gave it, why and by which document.',
  },
  'waiver/not-waivable': {
    vi: 'Có những điều không ai được bỏ qua: lộ bí mật, dữ liệu cá nhân, tệp nguy hiểm, tệp không đọc được.',
    en: 'Some things nobody may let pass: secrets, personal data, dangerous files, files that cannot be read.',
  },
  'waiver/unknown-code': {
    vi: 'Mã sai thì ngoại lệ không áp dụng, mà người ghi tưởng là có.',
    en: 'With a wrong code the waiver does not apply, though its writer believes it does.',
  },
  'waiver/unknown-file': {
    vi: 'Ngoại lệ gắn với đúng một tệp hoặc một bộ dữ liệu, để không vô tình che lỗi ở nơi khác.',
    en: 'A waiver is for one file or one dataset, so that it never hides a fault elsewhere.',
  },
  'waiver/unused': {
    vi: 'Ngoại lệ không còn cần sẽ lặng lẽ che lỗi sau này.',
    en: 'A waiver that is no longer needed would silently cover a later mistake.',
  },
} satisfies Record<string, Reason>;
