import type { PrivacyCode } from '../domain/model/privacy/privacy-code.ts';
import type { Reason } from './say.ts';

const SECRET: Reason = {
  vi: 'Kho là công khai: chương trình tự động tìm thấy bí mật trong vài phút và vào được hệ thống mà nó mở khóa.',
  en: 'The repository is public: programs find a secret within minutes and enter the system that it opens.',
};

/** Why personal data and secrets are looked for, kind by kind. */
export const privacyReasons: Readonly<Record<PrivacyCode, Reason>> = {
  'privacy/bank-account': {
    vi: 'Số tài khoản đủ để giả danh ngân hàng lừa chính người có tên trong danh sách.',
    en: 'An account number is enough to pose as the bank and cheat the very person on the list.',
  },
  'privacy/birth-date': {
    vi: 'Bảng có ngày sinh là bảng mỗi dòng một người; ghép với nguồn khác thì biết là ai.',
    en: 'A table with dates of birth has a row for each person; joined with other sources it tells who.',
  },
  'privacy/citizen-id': {
    vi: 'Số định danh theo một người suốt đời và mở ra hồ sơ ngân hàng, thuế, y tế của người đó.',
    en: 'A citizen’s number stays for life and opens the records of banks, taxes and hospitals.',
  },
  'privacy/email': {
    vi: 'Hộp thư cá nhân trong dữ liệu mở sẽ nhận thư rác và thư lừa đảo; hộp thư chung của cơ quan thì không hại ai.',
    en: 'Personal mailboxes in open data draw spam and fraud; the shared box of an office harms nobody.',
  },
  'privacy/exam-scores': {
    vi: 'Người quen chỉ cần biết số báo danh là biết điểm; học sinh không được chọn việc đó.',
    en: 'Whoever knows the number knows the marks; the pupil was never asked.',
  },
  'privacy/health-card': {
    vi: 'Số thẻ cho biết nhóm đối tượng và dùng được để khai khống chi phí khám bệnh.',
    en: 'The number tells the group of the insured and can be used to claim costs in his name.',
  },
  'privacy/home-address': {
    vi: 'Nơi ở cho biết có thể tìm một người ở đâu; dữ liệu mở cần địa bàn, không cần số nhà.',
    en: 'It tells where a person can be found; open data needs the commune, not the house.',
  },
  'privacy/identity-card': {
    vi: 'Số chứng minh cũ và hộ chiếu vẫn mở được nhiều hồ sơ và nối được với số định danh.',
    en: 'Old card and passport numbers still open many records and lead to the citizen’s number.',
  },
  'privacy/name-with-birth-date': {
    vi: 'Họ tên cạnh ngày sinh chỉ đúng một người: mọi cột khác của dòng đó thành điều ai cũng biết về người ấy.',
    en: 'A name beside a date of birth is one person: all other columns of the row become public about him.',
  },
  'privacy/person-name': {
    vi: 'Tên người chỉ được công khai khi luật cho phép; người duyệt cần thấy căn cứ.',
    en: 'A name may be made public only where a law allows it; whoever reviews must see the basis.',
  },
  'privacy/phone': {
    vi: 'Số di động đã lên mạng thì không thu lại được; người dân sẽ bị gọi quảng cáo và lừa đảo.',
    en: 'A mobile number once on the net cannot be taken back; its owner will be called by sellers and swindlers.',
  },
  'privacy/small-count': {
    vi: 'Một, hai ca ở một xã thì hàng xóm biết là ai, dù bảng không ghi tên.',
    en: 'With one or two cases in a commune the neighbours know who is meant, though no name is written.',
  },
  'privacy/social-insurance': {
    vi: 'Mã số bảo hiểm xã hội dẫn tới nơi làm việc, tiền lương và sức khỏe của một người.',
    en: 'The number leads to a person’s workplace, pay and health.',
  },
  'privacy/tax-code': {
    vi: 'Mã số thuế của doanh nghiệp là công khai; của cá nhân, hộ kinh doanh thì gắn với một người.',
    en: 'The tax code of a company is public; that of a person or household belongs to a person.',
  },
  'privacy/vehicle-plate': {
    vi: 'Biển số cho biết chủ xe và nơi xe đã đi qua.',
    en: 'A plate tells the owner and where the vehicle has been.',
  },
  'secret/connection': SECRET,
  'secret/password': SECRET,
  'secret/private-key': SECRET,
  'secret/token': SECRET,
};
