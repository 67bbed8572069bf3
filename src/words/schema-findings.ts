import type { Finding } from '../domain/model/finding.ts';
import type { FindingWords } from './say.ts';

type Say = (args: Finding['args']) => string;

/** Words for each `kind` of `schema/invalid`: what is wrong in both languages. */
export const schemaFaultWords: Readonly<Record<string, { vi: Say; en: Say }>> = {
  'duplicate-field': {
    vi: (a) => `Cột "${a['column']}" được mô tả hai lần.`,
    en: (a) => `Column "${a['column']}" is described twice.`,
  },
  'unknown-type': {
    vi: (a) => `Cột "${a['column']}": không có kiểu "${a['value']}".`,
    en: (a) => `Column "${a['column']}": there is no type "${a['value']}".`,
  },
  format: {
    vi: (a) => `Cột "${a['column']}": kiểu ${a['type']} không có định dạng "${a['value']}".`,
    en: (a) => `Column "${a['column']}": the type ${a['type']} has no format "${a['value']}".`,
  },
  'item-type': {
    vi: (a) => `Cột "${a['column']}": phần tử của danh sách không thể có kiểu "${a['value']}".`,
    en: (a) => `Column "${a['column']}": items of a list cannot have the type "${a['value']}".`,
  },
  'number-characters': {
    vi: (a) => `Cột "${a['column']}": "${a['value']}" không dùng được làm dấu của số.`,
    en: (a) => `Column "${a['column']}": "${a['value']}" cannot be a separator in numbers.`,
  },
  'boolean-values': {
    vi: (a) => `Cột "${a['column']}": "${a['value']}" vừa là đúng vừa là sai.`,
    en: (a) => `Column "${a['column']}": "${a['value']}" means both true and false.`,
  },
  misplaced: {
    vi: (a) => `Cột "${a['column']}": "${a['constraint']}" nằm ngoài "constraints" nên không có tác dụng.`,
    en: (a) => `Column "${a['column']}": "${a['constraint']}" stands outside "constraints", so it has no effect.`,
  },
  unsupported: {
    vi: (a) => `Cột "${a['column']}": ràng buộc ${a['constraint']} không dùng được với kiểu ${a['type']}.`,
    en: (a) => `Column "${a['column']}": the constraint ${a['constraint']} does not apply to the type ${a['type']}.`,
  },
  'value-type': {
    vi: (a) => `Cột "${a['column']}": "${a['value']}" không phải giá trị kiểu ${a['type']}.`,
    en: (a) => `Column "${a['column']}": "${a['value']}" is no value of the type ${a['type']}.`,
  },
  range: {
    vi: (a) => `Cột "${a['column']}": mức thấp nhất (${a['value']}) vượt mức cao nhất (${a['limit']}).`,
    en: (a) => `Column "${a['column']}": the lower limit (${a['value']}) is above the upper one (${a['limit']}).`,
  },
  pattern: {
    vi: (a) => `Cột "${a['column']}": mẫu "${a['value']}" không phải biểu thức hợp lệ.`,
    en: (a) => `Column "${a['column']}": the pattern "${a['value']}" is no valid expression.`,
  },
  keyword: {
    vi: (a) => `Cột "${a['column']}": "jsonSchema" dùng "${a['value']}", chưa được hỗ trợ.`,
    en: (a) => `Column "${a['column']}": the "jsonSchema" uses "${a['value']}", which is not supported.`,
  },
  'key-column': {
    vi: (a) =>
      a['resource']
        ? `Khóa ngoại trỏ đến cột "${a['value']}", nhưng mô tả của tệp ${a['resource']} không có cột này.`
        : `Khóa nhắc đến cột "${a['value']}" không có trong "fields".`,
    en: (a) =>
      a['resource']
        ? `A foreign key points to the column "${a['value']}", which the description of ${a['resource']} does not have.`
        : `A key names the column "${a['value']}", which is not in "fields".`,
  },
  'key-length': {
    vi: (a) => `Khóa ngoại có ${a['value']} cột nhưng trỏ đến ${a['limit']} cột.`,
    en: (a) => `The foreign key has ${a['value']} columns but points to ${a['limit']}.`,
  },
  'key-circle': {
    vi: (a) => `Khóa ngoại quay vòng: ${a['value']}.`,
    en: (a) => `Foreign keys run in a circle: ${a['value']}.`,
  },
  'key-resource': {
    vi: (a) => {
      const period = a['period'] ? ` cho kỳ ${a['period']}` : '';
      return `Khóa ngoại trỏ đến bảng "${a['value']}", nhưng bộ dữ liệu không có tệp nào tên như vậy${period}.`;
    },
    en: (a) => {
      const period = a['period'] ? ` for the period ${a['period']}` : '';
      return `A foreign key points to the table "${a['value']}", but the dataset has no file of that name${period}.`;
    },
  },
  reference: {
    vi: () => 'Mô tả cột trỏ đến nơi khác bằng "$ref".',
    en: () => 'The description of the columns points elsewhere with "$ref".',
  },
  descriptor: {
    vi: (a) => `Gói dữ liệu mô tả sai ở đây: ${a['value'] || 'thiếu giá trị'}.`,
    en: (a) => `The package is described wrongly here: ${a['value'] || 'nothing is given'}.`,
  },
};

const fixes: Readonly<Record<string, { vi: string; en: string }>> = {
  'duplicate-field': { vi: 'Giữ lại một mô tả, xóa hoặc đổi tên cái kia.', en: 'Keep one; remove or rename the other.' },
  'unknown-type': {
    vi: 'Chọn string, integer, number, boolean, date, datetime, year, yearmonth hoặc kiểu khác của Table Schema.',
    en: 'Choose string, integer, number, boolean, date, datetime, year, yearmonth or another type of Table Schema.',
  },
  misplaced: { vi: 'Chuyển vào trong "constraints: {…}".', en: 'Move it into "constraints: {…}".' },
  unsupported: { vi: 'Xóa ràng buộc, hoặc đổi kiểu của cột.', en: 'Remove the constraint, or change the type.' },
  'value-type': {
    vi: 'Sửa giá trị cho đúng kiểu; với kiểu string thì đặt trong dấu nháy.',
    en: 'Give a value of that type; for the type string put it in quotes.',
  },
  pattern: {
    vi: 'Viết lại mẫu theo cú pháp XML Schema: không dùng (?i), (?=…), (?<=…), \\1; ví dụ ^CS-\\d{3}$.',
    en: 'Write the pattern in XML Schema syntax, without (?i), (?=…), (?<=…) or \\1; e.g. ^CS-\\d{3}$.',
  },
  'key-circle': {
    vi: 'Bỏ một trong các khóa, để có bảng hoặc cột điền được trước.',
    en: 'Drop one of the keys, so that some table or column can be filled first.',
  },
  'key-resource': {
    vi: 'Ghi tên ("name" trong metadata.yaml) của một tệp CSV, JSON, GeoJSON hoặc Excel, không kèm kỳ; tên mặc định là tên tệp bỏ phần đuôi, viết chữ thường.',
    en: 'Give the name ("name" in metadata.yaml) of a CSV, JSON, GeoJSON or Excel file, without its period; by default it is the file name in small letters without its ending.',
  },
  reference: {
    vi: 'Chép nội dung được trỏ đến vào tệp này; cổng không tải mô tả từ nơi khác.',
    en: 'Copy what it points to into this file; nothing is fetched from elsewhere.',
  },
  'key-column': {
    vi: 'Sửa tên cột trong khóa, hoặc thêm cột vào "fields".',
    en: 'Correct the name in the key, or add the column.',
  },
};

/** Words for a Table Schema that contradicts itself. */
export const schemaFindingWords = {
  'schema/invalid': {
    vi: (a) => ({
      message: schemaFaultWords[String(a['kind'])]?.vi(a) ?? 'Mô tả cột không hợp lệ.',
      fix: fixes[String(a['kind'])]?.vi ?? 'Sửa lại chỗ này trong tệp mô tả cột (schema.yaml).',
    }),
    en: (a) => ({
      message: schemaFaultWords[String(a['kind'])]?.en(a) ?? 'The description of the columns is not valid.',
      fix: fixes[String(a['kind'])]?.en ?? 'Correct this place in the description of the columns (schema.yaml).',
    }),
  },
} satisfies Record<string, FindingWords>;
