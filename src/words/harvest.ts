import type { Lang } from '../domain/model/text.ts';

/** What `harvest` says around its findings, and in the request that it opens. */
export const harvestWords = {
  vi: {
    noSources: 'Kho chưa có nguồn thu thập nào: thêm tệp vào catalogue/sources/.',
    unknown: (found: string, known: string) => `Không có nguồn "${found}". Các nguồn: ${known}.`,
    oneWay: 'Chọn --write (ghi vào thư mục) hoặc --propose (mở hồ sơ trên máy chủ git), không dùng cả hai.',
    unchanged: (source: string, file: string) => `${source}: không có gì mới, nguồn vẫn đưa đúng nội dung của ${file}.`,
    fresh: (source: string, bytes: string, url: string) => `${source}: có dữ liệu mới, ${bytes} byte từ ${url}`,
    failed: (source: string) => `${source}: chưa lấy được dữ liệu.`,
    refused: (source: string, file: string) => `${source}: đã lấy tệp (${file}) nhưng tệp có lỗi, nên không đề xuất gì.`,
    add: (path: string) => `  thêm ${path}`,
    change: (path: string) => `  sửa ${path}`,
    dry: 'Chưa ghi gì: thêm --write để ghi vào thư mục, hoặc --propose để mở hồ sơ.',
    written: 'Đã ghi vào thư mục; chưa commit.',
    proposed: (url: string) => `Đã mở hồ sơ: ${url}`,
    before: (branch: string) =>
      `Nội dung này đã được đề xuất: máy chủ git có nhánh ${branch}. Nếu nhánh ấy không có hồ sơ nào thì xóa nhánh rồi chạy lại.`,
    notProposed: (source: string, why: string) => `${source}: không mở được hồ sơ: ${why}`,
    title: (dataset: string, period: string) => `Thu thập: ${dataset}, ${period}`,
    body: (source: string, url: string, bytes: string, sha256: string) =>
      `Tệp được lấy tự động từ nguồn \`${source}\` (\`catalogue/sources/${source}.yaml\`).\n\n- Địa chỉ: \`${url}\`\n- Dung lượng: ${bytes} byte\n- SHA-256: \`${sha256}\`\n\nTệp giữ nguyên từng byte như nguồn đưa. Người duyệt xem đúng kỳ, đúng số liệu như với mọi hồ sơ khác.`,
  },
  en: {
    noSources: 'There is no source to fetch from: add a file to catalogue/sources/.',
    unknown: (found: string, known: string) => `There is no source "${found}". Sources: ${known}.`,
    oneWay: 'Choose --write (into the folder) or --propose (a request on the forge), not both.',
    unchanged: (source: string, file: string) => `${source}: nothing new, the source still gives the content of ${file}.`,
    fresh: (source: string, bytes: string, url: string) => `${source}: new data, ${bytes} bytes from ${url}`,
    failed: (source: string) => `${source}: no data could be fetched.`,
    refused: (source: string, file: string) =>
      `${source}: the file was fetched (${file}) but has errors, so nothing is proposed.`,
    add: (path: string) => `  add ${path}`,
    change: (path: string) => `  change ${path}`,
    dry: 'Nothing was written: add --write for the folder, or --propose for a request.',
    written: 'Written into the folder; nothing was committed.',
    proposed: (url: string) => `Request opened: ${url}`,
    before: (branch: string) =>
      `This content was proposed before: the forge has the branch ${branch}. Where that branch has no request, delete it and run again.`,
    notProposed: (source: string, why: string) => `${source}: the request could not be opened: ${why}`,
    title: (dataset: string, period: string) => `Harvest: ${dataset}, ${period}`,
    body: (source: string, url: string, bytes: string, sha256: string) =>
      `This file was fetched from the source \`${source}\` (\`catalogue/sources/${source}.yaml\`).\n\n- Address: \`${url}\`\n- Size: ${bytes} bytes\n- SHA-256: \`${sha256}\`\n\nEvery byte is as the source gave it. Reviewers look at period and figures as with any other request.`,
  },
} satisfies Record<Lang, unknown>;
