import { columnName } from '../../domain/model/column-name.ts';
import type { Field } from '../../domain/model/table-schema.ts';

/** What a column's name, title and description tell about its values. */
export interface ColumnHints {
  readonly citizenId: boolean;
  readonly identityCard: boolean;
  readonly phone: boolean;
  readonly officePhone: boolean;
  readonly bank: 'bank' | 'account' | undefined;
  readonly socialInsurance: boolean;
  readonly tax: boolean;
  readonly personalTax: boolean;
  readonly businessKind: boolean;
  readonly plate: boolean;
  readonly name: 'person' | 'any' | undefined;
  readonly birthDate: boolean;
  readonly birthYear: boolean;
  readonly address: 'home' | 'any' | undefined;
  readonly candidate: boolean;
  readonly score: boolean;
  readonly commune: boolean;
  /** Names an illness, an ethnicity, poverty … */
  readonly sensitive: boolean;
  /** Counts persons or households. */
  readonly counted: boolean;
  readonly password: boolean;
}

/** Whole words of a folded name: `so_cccd` has `cccd`, `cccdx` has not. */
const words = (list: string) => new RegExp(`(?:^|_)(?:${list})(?:_|$)`);

const CITIZEN = words(
  'cccd|can_?cuoc|can_cuoc_cong_dan|so_dinh_danh(?:_ca_nhan)?|ma_dinh_danh_ca_nhan|dinh_danh_ca_nhan|ddcn|citizen_id|national_id|id_card|giay_to_tuy_than',
);
const CARD = words(
  'cccd|cmnd|cmt|cmtnd|chung_minh(?:_nhan_dan|_thu)?|giay_to_tuy_than|so_giay_to|ho_chieu|passport|identity_card',
);
const PHONE = words(
  'sdt|so_?dt|dtdd|dt|dien_?thoai|so_?dien_?thoai|di_dong|phone|phone_number|mobile|cellphone|tel|telephone|zalo|so_may',
);
const OFFICE = words(
  'hotline|duong_day_nong|co_quan|van_phong|truc|truc_ban|tong_dai|fax|co_dinh|le_tan|cap_cuu|office|switchboard|landline',
);
const BANK = words('stk|so_tk|tk_ngan_hang|tai_khoan_ngan_hang|bank_account|account_number|iban|the_atm|so_the_ngan_hang');
const ACCOUNT = words('so_tai_khoan|tai_khoan');
const NOT_BANK =
  /dinh_danh|dang_ky|kich_hoat|dvc|dich_vu_cong|vneid|ke_toan|nguoi_dung|mang_xa_hoi|facebook|ty_le|so_luong|tong_so|ten_tai_khoan/;
const INSURANCE = words('bhxh|bao_hiem_xa_hoi|social_insurance');
const NUMBERED = words('ma|ma_so|so|so_so|so_the|number|no|id');
const NOT_NUMBERED = words('so_nguoi|so_tien|tien|thu|chi|muc|no|quy|ty_le|don_vi|tong|luong|kinh_phi|so_lao_dong|dong|tham_gia');
const TAX = words('mst|ma_?so_?thue|ma_thue|tax_?code|tax_?id|tax_number|ma_so_doanh_nghiep|msdn|mst_dn');
const PERSONAL_TAX = words('ca_nhan|hkd|ho_kinh_doanh|ca_the|tncn|ho_khoan');
const KIND = words('loai_hinh|loai|hinh_thuc|loai_hinh_kinh_doanh|loai_hinh_dn|kind|type');
const PLATE = words('bien_so|bien_kiem_soat|bks|bsx|bien_so_xe|bien_xe|so_xe|license_?plate|number_plate|plate');
const BIRTH_DATE = words(
  'ngay_?sinh|ngay_thang_nam_sinh|ngay_thang_sinh|sinh_ngay|dob|birth_?date|date_of_birth|birthday|born_on|ntns',
);
const BIRTH_YEAR = words('nam_?sinh|sinh_nam|birth_?year|year_of_birth|yob');
const NOT_BORN = words('hoc_sinh_nam|nu_sinh|so_nam_sinh|vat_nuoi|dan_so');
const HOME = words(
  'thuong_tru|tam_tru|noi_o|cho_o|noi_cu_tru|cu_tru|ho_khau|hktt|dia_chi_(?:nha|ca_nhan|chu_ho|lien_lac|nguoi_\\w+|o)|que_quan|nguyen_quan|home_address',
);
const ADDRESS = words('dia_?chi|address');
const CANDIDATE = words('sbd|so_bao_danh|candidate_(?:no|number|id)');
const SCORE = words(
  'diem|tong_diem|score|toan|ngu_van|van|tieng_anh|anh|ngoai_ngu|vat_l[yi]|l[yi]|hoa|hoa_hoc|sinh|sinh_hoc|lich_su|su|dia|dia_l[yi]|gdcd|xep_loai|grade',
);
const COMMUNE = words('xa|phuong|thi_tran|thon|to_dan_pho|khu_dan_cu|ward|commune|dia_ban|dac_khu');
const SENSITIVE =
  /(?:^|_)(?:(?:mac_)?benh(?!_vien|_xa)|ca_mac|mac_moi|tu_vong|hiv|aids|lao_phoi|ung_thu|khuyet_tat|tam_than|nghien|ma_tuy|dan_toc|ton_giao|ngheo|ho_ngheo|can_ngheo|bao_luc|xam_hai|tu_tu|suy_dinh_duong|mo_coi|tam_than|ethnic|poor|disease|deaths?|disab)/;
const NOT_COUNTED =
  /(?:^|_)(?:ty_le|ti_le|phan_tram|muc|ma|ten|nam|stt|dien_tich|kinh_phi|giuong|co_so|bac_si|nhan_luc|tram|vien|phong_kham|percent|rate|code|name|year)(?:_|$)/;
const PASSWORD = words('mat_?khau|password|passwd|pwd|matkhau|secret|api_?key|access_?token');

const PERSON = words(
  [
    'ho_?(?:va_)?(?:chu_)?(?:ten_)?(?:dem_)?(?:va_)?ten|hovaten|full_?name|person_?name|owner_?name',
    'chu_(?:ho|co_so|ho_kinh_doanh|xe|phuong_tien|nhan|dat|su_dung|so_huu|tau|trang_trai|nuoi|quan|dn|doanh_nghiep|rung)',
    '(?:ten_)?nguoi_(?:dai_dien|phu_trach|lien_he|dung_dau|dung_ten|nop|khai|dang_ky|huong|thu_huong|su_dung|so_huu|hanh_nghe|lao_dong|benh|mua|ban|nhan|ky|tiep|than|giam_ho|trung_dau_gia|dai_dien_phap_luat|co_uy_tin|co_cong|khuyet_tat|chiu_trach_nhiem\\w*)',
    'ten_(?:hoc_sinh|sinh_vien|benh_nhan|ca_nhan|cong_dan|doi_tuong|hoi_vien|nghe_nhan|bac_si|giao_vien|thi_sinh|cha|me|vo|chong|nan_nhan|can_bo|tre|chu|khach)',
    'dai_dien(?:_phap_luat)?|giam_doc|hieu_truong|chu_nhiem|benh_nhan|nghe_nhan|hoc_sinh|sinh_vien|thi_sinh|cong_dan|nguoi_hanh_nghe|bac_si|can_bo|lanh_dao|can_bo_tiep',
  ].join('|'),
);
const NO_PERSON =
  /^(?:so|tong|ty_le|ti_le|ngay|nam|ma|loai|dia_chi|email|sdt|dien_thoai|trinh_do|gioi_tinh|cmnd|cccd|chuc_vu|noi|don_vi)(?:_|$)|(?:^|_)(?:so_luong|dia_chi|chuc_vu|chuc_danh)(?:_|$)/;
const ANY_NAME = /^(?:ten|name|ho|ten_dem|ten_goi|ten_khai_sinh|ong_ba)$/;
const NEGATED = /(?:^|_)(?:khong|tru|loai_bo|da_bo|an_danh|without|not|no|except)(?:_|$)/;

/**
 * Reads the names of columns, and the title and the description of a field where there is one. A description that says what the
 * column does not hold says nothing here.
 */
export function readHints(names: readonly string[], fields: readonly (Field | undefined)[]): ColumnHints[] {
  const columns = names.map((name, i) => foldColumn(name, fields[i]));
  const occurs = findIn(columns);
  return columns.map((column, i) => readColumn(column, fields[i], occurs));
}

/** What a column is called, and what is told of it with that. */
interface FoldedColumn {
  readonly names: readonly string[];
  readonly all: readonly string[];
}

function foldColumn(name: string, field: Field | undefined): FoldedColumn {
  const names = [name, field?.title ?? ''].filter(Boolean).map(foldName);
  const told = foldName(field?.description ?? '');
  return { names, all: NEGATED.test(told) || told === 'cot' ? names : [...names, told] };
}

/** Few patterns are in any column of a table, so that each is first tried on all texts at once. Those for whole texts cannot be. */
function findIn(columns: readonly FoldedColumn[]): (pattern: RegExp) => boolean {
  const text = columns.flatMap(({ all }) => all).join('_');
  const known = new Map<RegExp, boolean>();
  return (pattern) => {
    const found = known.get(pattern) ?? pattern.test(text);
    known.set(pattern, found);
    return found;
  };
}

function readColumn({ names, all }: FoldedColumn, field: Field | undefined, occurs: (pattern: RegExp) => boolean): ColumnHints {
  const says = (pattern: RegExp) => occurs(pattern) && all.some((text) => pattern.test(text));
  const isCalled = (pattern: RegExp, not?: RegExp) =>
    occurs(pattern) && names.some((text) => pattern.test(text)) && !names.some((text) => not?.test(text));
  const tax = says(TAX);
  return {
    citizenId: says(CITIZEN) || isCalled(CARD),
    identityCard: says(CARD),
    phone: says(PHONE),
    officePhone: field?.personalData?.status === 'office-contact' || isCalled(OFFICE),
    bank: says(BANK) ? 'bank' : isCalled(ACCOUNT, NOT_BANK) ? 'account' : undefined,
    socialInsurance:
      occurs(INSURANCE) && names.some((text) => INSURANCE.test(text) && NUMBERED.test(text) && !NOT_NUMBERED.test(text)),
    tax,
    personalTax: tax && says(PERSONAL_TAX),
    businessKind: isCalled(KIND),
    plate: says(PLATE),
    name: isCalled(PERSON, NO_PERSON) ? 'person' : names.some((text) => ANY_NAME.test(text)) ? 'any' : undefined,
    birthDate: isCalled(BIRTH_DATE, NOT_BORN),
    birthYear: isCalled(BIRTH_YEAR, NOT_BORN),
    address: isCalled(HOME) ? 'home' : isCalled(ADDRESS) ? 'any' : undefined,
    candidate: isCalled(CANDIDATE),
    score: isCalled(SCORE),
    commune: isCalled(COMMUNE),
    sensitive: isCalled(SENSITIVE),
    counted: !isCalled(NOT_COUNTED) && (field?.type === undefined || field.type === 'integer' || field.type === 'number'),
    password: isCalled(PASSWORD),
  };
}

/** `soCCCD`, `Số CCCD` and `so_cccd` are one name. */
export function foldName(name: string): string {
  return columnName(name.normalize('NFC').replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2'));
}
