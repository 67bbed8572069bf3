import type { MetadataCriterion } from '../domain/model/quality.ts';
import type { CriterionWords } from './quality.ts';

const published = { vi: 'Sửa lỗi để bộ dữ liệu được công bố.', en: 'Mend the errors, so that the dataset is published.' };
const file = { vi: 'Đưa tệp dữ liệu lên Cổng.', en: 'Put the data file on the portal.' };
const knownFormat = {
  vi: 'Dùng một định dạng quen thuộc như CSV, GeoJSON, JSON.',
  en: 'Use a known format such as CSV, GeoJSON or JSON.',
};
const licence = { vi: 'Dùng điều khoản trong catalogue/licences.yaml.', en: 'Use a licence of catalogue/licences.yaml.' };
const contact = {
  vi: 'Ghi bộ phận đầu mối (contact) của bộ dữ liệu hoặc của cơ quan.',
  en: 'Name the office to contact, of the dataset or the agency.',
};
const landing = { vi: 'Đưa tệp vào nhánh chính của kho git.', en: 'Land the file on the main branch.' };

/** The criteria of the Metadata Quality Assessment, as they are met here. */
export const metadataCriterionWords: Readonly<Record<MetadataCriterion, CriterionWords>> = {
  keywords: { name: { vi: 'Từ khóa', en: 'Keywords' }, gain: { vi: 'Thêm từ khóa (keywords).', en: 'Add keywords.' } },
  theme: {
    name: { vi: 'Chủ đề', en: 'Theme' },
    gain: { vi: 'Xếp mục Danh mục vào một chủ đề.', en: 'Give the list item a topic.' },
  },
  spatial: {
    name: { vi: 'Phạm vi địa lý', en: 'Spatial extent' },
    gain: { vi: 'Ghi địa bàn (places).', en: 'Name the places.' },
  },
  temporal: {
    name: { vi: 'Kỳ dữ liệu', en: 'Period' },
    gain: { vi: 'Ghi kỳ (period) của từng tệp.', en: 'Give every file its period.' },
  },
  'access-address': { name: { vi: 'Trang của bộ dữ liệu', en: 'Page of the dataset' }, gain: published },
  'download-address': { name: { vi: 'Địa chỉ tải', en: 'Download address' }, gain: file },
  'download-works': { name: { vi: 'Tải được', en: 'Download works' }, gain: file },
  format: { name: { vi: 'Định dạng', en: 'Format' }, gain: knownFormat },
  'media-type': { name: { vi: 'Kiểu nội dung', en: 'Media type' }, gain: knownFormat },
  'format-vocabulary': { name: { vi: 'Định dạng thuộc danh mục chuẩn', en: 'Format from the vocabulary' }, gain: knownFormat },
  'non-proprietary': { name: { vi: 'Định dạng không độc quyền', en: 'Non-proprietary format' }, gain: knownFormat },
  'machine-readable': { name: { vi: 'Máy đọc được', en: 'Machine-readable' }, gain: knownFormat },
  dcat: { name: { vi: 'Đủ trường bắt buộc của DCAT', en: 'Mandatory DCAT properties' }, gain: contact },
  licence: { name: { vi: 'Điều khoản sử dụng', en: 'Licence' }, gain: licence },
  'licence-vocabulary': { name: { vi: 'Điều khoản thuộc danh mục', en: 'Licence from the list' }, gain: licence },
  'access-rights': { name: { vi: 'Quyền truy cập', en: 'Access rights' }, gain: published },
  'access-rights-vocabulary': {
    name: { vi: 'Quyền truy cập theo danh mục chuẩn', en: 'Access rights from the vocabulary' },
    gain: published,
  },
  contact: { name: { vi: 'Đầu mối liên hệ', en: 'Contact' }, gain: contact },
  publisher: {
    name: { vi: 'Cơ quan cung cấp', en: 'Publisher' },
    gain: { vi: 'Đặt bộ dữ liệu trong thư mục của cơ quan.', en: 'Keep the dataset in its agency’s folder.' },
  },
  rights: { name: { vi: 'Quyền và nghĩa vụ', en: 'Rights' }, gain: licence },
  'byte-size': { name: { vi: 'Dung lượng', en: 'Byte size' }, gain: file },
  issued: { name: { vi: 'Ngày công bố', en: 'Issued' }, gain: landing },
  modified: { name: { vi: 'Ngày cập nhật', en: 'Modified' }, gain: landing },
};
