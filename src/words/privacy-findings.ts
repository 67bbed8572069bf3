import type { PrivacyCode } from '../domain/model/privacy/privacy-code.ts';
import type { Finding } from '../domain/model/finding.ts';
import type { FindingWords } from './say.ts';

type Args = Finding['args'];

/** What the finding says of the place: a column of a table, a text, or the name of a file. */
function place(a: Args, lang: 'vi' | 'en'): string {
  if (a['column'] !== undefined) return lang === 'vi' ? `Cột "${a['column']}"` : `Column "${a['column']}"`;
  if (a['in'] === 'name') return lang === 'vi' ? 'Tên tệp' : 'The name of a file';
  return lang === 'vi' ? 'Nội dung tệp' : 'The text';
}

/** What stands behind the sentence: masked value, doubt, and the basis that the schema states. */
function tail(a: Args, lang: 'vi' | 'en'): string {
  const doubt = lang === 'vi' ? '; có thể chỉ là trùng hợp, cần người xem' : '; it may be chance, a person must look';
  const basis = lang === 'vi' ? `; lược đồ nêu căn cứ công khai: ${a['basis']}` : `; the schema states a basis: ${a['basis']}`;
  return `${a['doubt'] === 'chance' ? doubt : ''}${a['basis'] ? basis : ''}`;
}

/** The history keeps what a later commit removes. */
const HISTORY = {
  vi: 'Xóa ở lần nộp sau là chưa đủ vì lịch sử git còn giữ: báo ngay đơn vị quản lý Cổng.',
  en: 'Deleting it in a later commit is not enough, since git keeps history: tell the operator of the portal at once.',
};

interface Told {
  readonly vi: readonly [what: string, fix: string];
  readonly en: readonly [what: string, fix: string];
}

function tell({ vi, en }: Told): FindingWords {
  return {
    vi: (a) => ({ message: `${place(a, 'vi')} có ${vi[0]}: ${a['value']}${tail(a, 'vi')}.`, fix: `${vi[1]} ${HISTORY.vi}` }),
    en: (a) => ({ message: `${place(a, 'en')} has ${en[0]}: ${a['value']}${tail(a, 'en')}.`, fix: `${en[1]} ${HISTORY.en}` }),
  };
}

/** Warnings ask for a judgement; nothing has leaked yet that must be removed from history. */
function ask({ vi, en }: Told): FindingWords {
  return {
    vi: (a) => ({ message: `${place(a, 'vi')} có ${vi[0]}: ${a['value']}${tail(a, 'vi')}.`, fix: vi[1] }),
    en: (a) => ({ message: `${place(a, 'en')} has ${en[0]}: ${a['value']}${tail(a, 'en')}.`, fix: en[1] }),
  };
}

const REVOKE = {
  vi: 'Thu hồi, đổi ngay bí mật này ở nơi cấp, rồi xóa khỏi tệp.',
  en: 'Revoke or change it where it was issued at once, then remove it from the file.',
};

/** Words for personal data and secrets (Art. 7.4). The value is masked before it comes here. */
export const privacyFindingWords: Readonly<Record<PrivacyCode, FindingWords>> = {
  'privacy/citizen-id': tell({
    vi: ['số định danh cá nhân (CCCD)', 'Bỏ cột, hoặc tổng hợp thành số lượng theo xã.'],
    en: ['numbers of citizens (CCCD)', 'Drop the column, or publish counts by commune instead.'],
  }),
  'privacy/identity-card': tell({
    vi: ['số chứng minh nhân dân hoặc hộ chiếu', 'Bỏ cột, hoặc tổng hợp thành số lượng theo xã.'],
    en: ['numbers of identity cards or passports', 'Drop the column, or publish counts by commune instead.'],
  }),
  'privacy/phone': tell({
    vi: [
      'số điện thoại di động của cá nhân',
      'Bỏ cột, hoặc thay bằng số máy cố định của cơ quan; nếu là số trực của cơ quan, khai personalData: {status: office-contact} cho cột trong schema.yaml.',
    ],
    en: [
      'mobile numbers of persons',
      'Drop the column, or give the office landline; where they are an office’s own, declare personalData: {status: office-contact} for the column in schema.yaml.',
    ],
  }),
  'privacy/email': tell({
    vi: ['địa chỉ thư điện tử của cá nhân', 'Bỏ cột, hoặc thay bằng hộp thư chung của cơ quan.'],
    en: ['e-mail addresses of persons', 'Drop the column, or give the office’s shared mailbox.'],
  }),
  'privacy/bank-account': tell({
    vi: ['số tài khoản ngân hàng', 'Bỏ cột; số tiền có thể công bố theo tổng.'],
    en: ['bank accounts', 'Drop the column; amounts may be published as totals.'],
  }),
  'privacy/social-insurance': tell({
    vi: ['mã số bảo hiểm xã hội', 'Bỏ cột, hoặc tổng hợp thành số người tham gia theo xã.'],
    en: ['numbers of social insurance', 'Drop the column, or publish the number of insured by commune.'],
  }),
  'privacy/health-card': tell({
    vi: ['số thẻ bảo hiểm y tế', 'Bỏ cột, hoặc tổng hợp thành số thẻ theo xã.'],
    en: ['numbers of health-insurance cards', 'Drop the column, or publish the number of cards by commune.'],
  }),
  'privacy/tax-code': ask({
    vi: [
      'mã số thuế của cá nhân hoặc hộ kinh doanh',
      'Bỏ mã số thuế của cá nhân, hộ kinh doanh; mã số thuế của doanh nghiệp được giữ lại.',
    ],
    en: ['tax codes of persons or household businesses', 'Drop those of persons and households; those of companies may stay.'],
  }),
  'privacy/vehicle-plate': tell({
    vi: ['biển số xe', 'Bỏ cột, hoặc tổng hợp theo loại xe; phương tiện công khai theo luật thì khai personalData kèm căn cứ.'],
    en: [
      'number plates of vehicles',
      'Drop the column, or publish counts by kind of vehicle; where a law makes them public, declare personalData with its basis.',
    ],
  }),
  'privacy/person-name': ask({
    vi: [
      'họ tên người',
      'Bỏ cột, trừ khi luật cho công khai: khi đó khai personalData: {status: public-by-law, basis: …} cho cột trong schema.yaml.',
    ],
    en: [
      'names of persons',
      'Drop the column, unless a law makes them public: then declare personalData: {status: public-by-law, basis: …} in schema.yaml.',
    ],
  }),
  'privacy/birth-date': tell({
    vi: ['ngày sinh hoặc năm sinh của cá nhân', 'Bỏ cột, hoặc tổng hợp thành số người theo nhóm tuổi.'],
    en: ['dates or years of birth', 'Drop the column, or publish counts by age group.'],
  }),
  'privacy/name-with-birth-date': tell({
    vi: ['ngày sinh đứng cạnh họ tên người', 'Bỏ cả hai cột, hoặc tổng hợp thành số người theo nhóm tuổi và xã.'],
    en: ['dates of birth beside names of persons', 'Drop both columns, or publish counts by age group and commune.'],
  }),
  'privacy/exam-scores': tell({
    vi: ['số báo danh cạnh điểm thi', 'Công bố phổ điểm hoặc điểm trung bình theo trường, theo xã; bỏ số báo danh.'],
    en: ['numbers of candidates beside marks', 'Publish the distribution or the means by school; drop the numbers.'],
  }),
  'privacy/home-address': ask({
    vi: ['nơi ở của cá nhân', 'Cắt địa chỉ đến cấp xã; địa chỉ của cơ quan, cơ sở kinh doanh được giữ nguyên.'],
    en: ['addresses where persons live', 'Cut them to the commune; addresses of offices and businesses may stay.'],
  }),
  'privacy/small-count': ask({
    vi: [
      'số đếm từ 1 đến 4 người hoặc hộ ở một địa bàn nhỏ, đủ để nhận ra từng người',
      'Gộp các xã thành cụm, gộp nhóm, hoặc ghi "<5" ở cột riêng; giữ nguyên nếu không thể nhận ra ai.',
    ],
    en: [
      'counts from 1 to 4 persons or households in a small place, enough to know who is meant',
      'Merge communes or groups, or write "<5" in a column of its own; keep them where nobody can be recognised.',
    ],
  }),
  'secret/private-key': tell({ vi: ['khóa bí mật', REVOKE.vi], en: ['a private key', REVOKE.en] }),
  'secret/token': tell({ vi: ['mã truy cập của một dịch vụ', REVOKE.vi], en: ['the token of a service', REVOKE.en] }),
  'secret/password': tell({ vi: ['mật khẩu', REVOKE.vi], en: ['a password', REVOKE.en] }),
  'secret/connection': tell({
    vi: ['địa chỉ kết nối kèm mật khẩu', REVOKE.vi],
    en: ['an address or connection string with its password', REVOKE.en],
  }),
};
