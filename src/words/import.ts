import type { Lang } from '../domain/model/text.ts';

/** What `import ckan` says, and what it leaves to a person. */
export const importWords = {
  vi: {
    needsOut: 'Cần --out THƯ_MỤC trống để ghi các bản nháp.',
    needsUrl: (found: string) => `"${found}" phải là địa chỉ https công khai của một cổng CKAN.`,
    notEmpty: (out: string) => `${out} đã có nội dung; chọn một thư mục trống.`,
    listed: (n: number) => `Cổng có ${n} bộ dữ liệu; đang lấy tệp…`,
    taken: (folder: string, files: number, missing: number) =>
      `${folder}: ${files} tệp${missing > 0 ? `, ${missing} tệp không lấy được` : ''}`,
    done: (drafts: number, file: string) => `Đã ghi ${drafts} bản nháp. Những việc cần người quyết định: ${file}`,
    title: 'Việc cần người quyết định',
    lead: (base: string, n: number) =>
      `${n} bộ dữ liệu lấy từ ${base}. Đây là bản nháp: chưa bộ nào thuộc Cổng. Làm xong thì chuyển thư mục vào \`datasets/<cơ quan>/\` rồi chạy \`npx opendata validate\`.`,
    fewer: (found: number, count: number) => `**Chưa đủ**: cổng nói có ${count} bộ dữ liệu nhưng chỉ liệt kê được ${found}.`,
    item: (title: string) => `Thuộc mục nào của Danh mục, của cơ quan nào (\`listItem\`): ${title}`,
    description: 'Viết mô tả (ít nhất 50 ký tự)',
    licence: (name: string) => `Giấy phép ${name} ứng với giấy phép nào của Cổng (\`licence\`)`,
    noLicence: 'Nguồn không ghi giấy phép: hỏi cơ quan (`licence`)',
    periods: 'Mỗi tệp là của kỳ nào (`period`), và đổi tên tệp theo kỳ',
    schema: 'Mô tả các cột: `npx opendata describe <tệp> --format yaml`',
    otherFormat: (name: string, format: string, url: string) =>
      `Tệp ${name}, định dạng ${format}, không được lấy; nếu cần thì xin CSV: ${url}`,
    notTaken: (name: string, why: string) => `Tệp ${name} không lấy được: ${why}`,
  },
  en: {
    needsOut: 'Name an empty folder for the drafts: --out DIR.',
    needsUrl: (found: string) => `"${found}" must be the public https address of a CKAN portal.`,
    notEmpty: (out: string) => `${out} is not empty; choose an empty folder.`,
    listed: (n: number) => `The portal has ${n} datasets; fetching files…`,
    taken: (folder: string, files: number, missing: number) =>
      `${folder}: ${files} files${missing > 0 ? `, ${missing} could not be fetched` : ''}`,
    done: (drafts: number, file: string) => `${drafts} drafts were written. What a person must decide: ${file}`,
    title: 'For a person to decide',
    lead: (base: string, n: number) =>
      `${n} datasets from ${base}. These are drafts: none belongs to the portal yet. When done, move the folder into \`datasets/<agency>/\` and run \`npx opendata validate\`.`,
    fewer: (found: number, count: number) => `**Not all**: the portal says it has ${count} datasets but lists only ${found}.`,
    item: (title: string) => `Which item of the list, of which agency (\`listItem\`): ${title}`,
    description: 'Write a description (at least 50 characters)',
    licence: (name: string) => `Which licence of the portal is ${name} (\`licence\`)`,
    noLicence: 'The source names no licence: ask the agency (`licence`)',
    periods: 'Which period each file is of (`period`), and name the files by it',
    schema: 'Describe the columns: `npx opendata describe <file> --format yaml`',
    otherFormat: (name: string, format: string, url: string) =>
      `File ${name}, format ${format}, was not taken; ask for CSV where it is needed: ${url}`,
    notTaken: (name: string, why: string) => `File ${name} could not be fetched: ${why}`,
  },
} satisfies Record<Lang, unknown>;
