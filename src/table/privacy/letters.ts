/** An e-mail address in a text. */
export interface FoundText {
  readonly at: number;
  readonly length: number;
}

const EMAIL = /[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/g;
/** Boxes of an office: its domain is the state's, or its name says so. */
const OFFICE_DOMAIN = /(?:^|\.)gov\.vn$/i;
const ROLE =
  /^(?:info|contact|lien-?he|hotline|support|ho-?tro|admin|webmaster|postmaster|office|van-?phong|van-?thu|vp|hanh-?chinh|to-?chuc|ke-?toan|cskh|bbt|ban-?bien-?tap|sales|booking|reservation|le-?tan|tuyen-?sinh|dao-?tao|tiep-?dan|gop-?y|phan-?anh|toa-?soan|thu-?ky|no-?reply|help|dpo|security|data|opendata|du-?lieu)(?:[._-]?\w*)?$|^(?:ubnd|hdnd|ttyt|tyt|bv|bvdk|benh-?vien|phong|so|ban|chi-?cuc|trung-?tam|tt|truong|thpt|thcs|th|mn|mam-?non|tieu-?hoc|c[123]|cong-?ty|cty|htx|hop-?tac-?xa|khach-?san|hotel|nha-?hang|resort|homestay|ks|bql)(?![a-z]*(?:nguyen|tran|pham))[a-z0-9._-]*$/i;

/** Addresses in a text that are a person's: neither of the state nor, by their name, an office's box. */
export function findEmails(text: string): FoundText[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].flatMap((match) => {
    const box = match[0].slice(0, match[0].indexOf('@'));
    if (OFFICE_DOMAIN.test(match[1] ?? '') || ROLE.test(box)) return [];
    return [{ at: match.index, length: match[0].length }];
  });
}

/** Fifteen signs of a health-insurance card (Decision 1351/QĐ-BHXH): group, benefit, province, number. */
const HEALTH_CARD =
  /(?<![0-9A-Za-z])(?:DN|HX|CH|NN|TK|HC|XK|HT|TB|NO|CT|XB|TN|CS|XN|MS|CC|CK|CB|KC|HD|TE|BT|HN|DT|DK|XD|TS|TC|TQ|TA|TY|HG|LS|PV|HS|SV|GB|GD|QN|CA|CY|TD|TG|TV|TL|QL|ND|BA|CN|LT|TP|HK)[ -]?[1-5][ -]?\d{2}[ -]?\d{10}(?![0-9A-Za-z])/g;

export function findHealthCards(text: string): FoundText[] {
  return [...text.matchAll(HEALTH_CARD)].map((match) => ({ at: match.index, length: match[0].length }));
}

/** A whole value that is a number plate as it is printed; `loose` without its point and hyphen. */
export function isPlate(text: string, loose: boolean): boolean {
  const plate = loose ? /^\d{2}[ -]?[A-ZĐ]{1,2}\d?[ .-]{0,3}(?:\d{3}\.?\d{2}|\d{4})$/ : /^[1-9]\d[A-Z]{1,2}\d? ?- ?\d{3}\.\d{2}$/;
  return plate.test(loose ? text.trim().toUpperCase() : text);
}

const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương lâm mai đào tô hà cao châu ' +
    'thái tạ phùng vương tăng quách lương triệu kiều la lưu tôn từ thân thạch ông chu trà bạch nông hứa giang mạc doãn khổng ' +
    'cù tống nghiêm thi văn thiều mã vi lò quàng cầm sầm giàng vàng sùng y a siu rơ ksor rmah kpă nay rcom ama đàm ' +
    'xiêng brôl hrê ka lê blong bling zơ râm hiên alăng pơloong bríu bhling coor tơ ngôl thao kon puih rơchăm rơmah kpuih ' +
    'nhan viên bành diệp hàn khúc ninh ngụy nhâm phí phó quan tiêu trang ung ưng cung đồng đổng lại lục lữ mẫn âu bế'
  ).split(' '),
);
/** Names of offices and places. Single words will not do: Thị, Trung, Tâm, Trường and Phòng are in names of persons. */
const NOT_A_PERSON =
  /(?:^|\s)(?:xã|phường|huyện|thôn|thị trấn|thị xã|công ty|tiểu học|trung học|mầm non|mẫu giáo|đại học|trung tâm|trạm|bệnh viện|hợp tác|doanh nghiệp|cơ sở|nhà hàng|nhà nghỉ|nhà thuốc|quầy thuốc|khách sạn|cửa hàng|chứa nước|[uủ][yỷ] ban|phòng khám|nhân dân|khu phố|thủy điện)(?:\s|$)/u;
const WORD = /^\p{Lu}[\p{L}'’-]*$/u;

/** Two to six words with a capital each (or all in capitals), the first of them a surname; on Kon Tum's highlands `A` and `Y`. */
export function isPersonName(text: string): boolean {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/^(?:ông|bà|ông\/bà|anh|chị|bs|ths|ts|cn|kts|ds|y sĩ|bác sĩ)[.:]?\s+/iu, '');
  const parts = plain.split(/\s+/);
  if (parts.length < 2 || parts.length > 6 || !parts.every((part) => WORD.test(part))) return false;
  const low = plain.toLocaleLowerCase('vi');
  return SURNAMES.has(low.split(/\s+/)[0] ?? '') && !NOT_A_PERSON.test(low.slice(low.indexOf(' ')));
}

const DAY = /^(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2})(?:[T ]|$)/;

export function isDay(text: string): boolean {
  return DAY.test(text.trim());
}

const HOUSE =
  /^\s*(?:số\s*)?\d+[A-Za-z]?(?:\/\d+)*\s*,?\s+\p{L}|(?:^|[\s,])(?:số nhà|tổ|thôn|xóm|hẻm|ngõ|kiệt|ấp|khối|tdp|kdc|làng|nóc|plei|buôn)(?:\s|$)/iu;

/** An address as far as a house or a hamlet. */
export function isHouse(text: string): boolean {
  return HOUSE.test(text.normalize('NFC'));
}

export function isHousehold(text: string): boolean {
  return /hộ kinh doanh|hộ cá thể|cá thể/iu.test(text.normalize('NFC'));
}
