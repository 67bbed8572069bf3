import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { draftList, toListVersion } from '../../src/domain/list/draft-list.ts';
import type { ListDraft } from '../../src/domain/model/list-draft.ts';
import { readListFile } from '../../src/io/read-list-file.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { makeListNames, type ListNames } from '../../src/render/item-values.ts';
import { officeFacts } from '../../src/render/docx/office-facts.ts';
import { listDraftCsv } from '../../src/render/list-draft-csv.ts';
import { listDraftDocx } from '../../src/render/list-draft-docx.ts';
import { listDraftJson } from '../../src/render/list-draft-json.ts';
import { listDraftYaml } from '../../src/render/list-draft-yaml.ts';
import { REVIEW_PATH, reviewWith } from '../../src/domain/checks/example-review.ts';
import { baseRepository } from '../base-repository.ts';
import { makeDuty } from '../make-portal.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { parseXml } from '../render/parse-xml.ts';
import { projectRoot, runCommand } from '../run-command.ts';
import { misfits } from './read-schemas.ts';

const AS_OF = '2026-11-23';
let draft: ListDraft;
let names: ListNames;

/** The project's own answers of the second half of 2026: every outcome is among them. */
beforeAll(async () => {
  const portal = await readPortal(projectRoot);
  names = makeListNames(portal);
  const made = draftList(portal, '2026-H2', AS_OF);
  if (!made) throw new Error('no draft');
  draft = made;
});

test('the YAML fits the schema of a list once its blanks are filled in, and holds the very items of the draft', () => {
  const folder = makeTestFolder({ 'du-thao.yaml': listDraftYaml(draft, names) });
  const { list, findings } = readListFile(join(folder, 'du-thao.yaml'), { document: 'Dự thảo', day: AS_OF });
  expect(findings).toEqual([]);
  expect(list?.items).toEqual(toListVersion(draft).items);
});

test('the YAML says above each item what became of it and who asked for it', () => {
  const yaml = listDraftYaml(draft, names);
  expect(yaml).toMatch(
    /^document: "" # điền khi ban hành\nissued: "" # điền khi ban hành\ninForceFrom: "" # điền khi ban hành$/m,
  );
  expect(yaml).toMatch(
    /# bổ sung\n {2}# mã đề nghị\n {2}# Sở Công Thương: bổ sung .*\n {2}# trùng với Sở Xây dựng, chọn một\n {2}- code: CT-05/,
  );
  expect(yaml).not.toContain('code: CT-04');
});

test('JSON fits its schema and counts every outcome', () => {
  const json = listDraftJson(draft);
  expect(misfits(json)).toEqual([]);
  expect(misfits({ ...json, more: 1 })).not.toEqual([]);
  const { agencies, answered, partly, ...outcomes } = json.summary;
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(0);
  expect(Object.values(outcomes).reduce((a, b) => a + b)).toBe(json.items.length);
  expect(agencies).toBeGreaterThan(answered + partly);
});

test('JSON carries what the draft would do to duties, by the schema', async () => {
  const freed = makeDuty({ id: 'ct-04/so-cong-thuong/2026-H1', period: '2026-H1', state: 'overdue', days: 3 });
  const vanished = [freed, makeDuty({ period: '2026-Q3', state: 'due-soon', days: 3 })];
  const gaps = [{ item: 'YT-02', from: '2026-10-01', to: '2026-12-31' }];
  const json = listDraftJson(draft, { added: [], changed: [], dropped: [], freed: [freed], vanished, gaps });
  expect(misfits(json)).toEqual([]);
  expect(json.impact?.freed).toMatchObject([{ id: 'ct-04/so-cong-thuong/2026-H1', state: 'overdue' }]);
  expect(json.impact).toMatchObject({ vanished: [{ state: 'overdue' }, { state: 'due-soon' }], gaps });
  const { stdout } = await runCommand(['list', 'draft', '--half', '2026-H2', '--as-of', AS_OF, '--format', 'json']);
  expect(misfits(JSON.parse(stdout) as object)).toEqual([]);
  expect(JSON.parse(stdout)).toHaveProperty('impact.gaps');
});

test('the letter and its annex: official parts, the proposals, blanks for number and day, the table turned with its head on every page', async () => {
  const office = officeFacts(await readPortal(projectRoot), AS_OF);
  const bytes = listDraftDocx(draft, names, office);
  expect(listDraftDocx(draft, names, office)).toEqual(bytes);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(() => parseXml(xml)).not.toThrow();
  for (const text of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'Số:          /TTr-SKHCN',
    'Quảng Ngãi, ngày       tháng       năm 2026',
    'Quyết định số 59/2024/QĐ-UBND',
    '- CT-04 Kim ngạch xuất khẩu, nhập khẩu theo nhóm hàng',
    'Trạm sạc xe điện công cộng',
  ])
    expect(xml).toContain(text);
  expect(xml).toMatch(/w:orient="landscape"/);
  expect(xml).toContain('<w:tblHeader/>');
  const annex = xml.slice(xml.indexOf('PHỤ LỤC'));
  expect(annex).not.toContain('CT-04');
  expect(annex.match(/<w:tr>|<w:tr /g)).toHaveLength(draft.entries.length);
});

test('CSV has the columns of the annex, dropped items without a number', () => {
  const lines = listDraftCsv(draft, names, 'vi').split('\n');
  expect(lines[0]).toBe(
    'STT,Mã,Tên bộ dữ liệu,Lĩnh vực,Trường thông tin chính,Cơ quan chủ trì,Cơ quan phối hợp,Tần suất,"Định dạng, phương thức",Lộ trình,Ghi chú,Kết quả rà soát,Đề nghị của',
  );
  expect(lines.find((line) => line.includes(',CT-04,'))).toMatch(/^,CT-04,.*,đưa ra,Sở Công Thương$/);
});

test('the command writes the draft, and refuses to make one from answers with mistakes', async () => {
  const files = { ...baseRepository(), [REVIEW_PATH]: reviewWith(['{item: YT-01, answer: keep}']) };
  const root = makeTestFolder(files);
  const run = (...more: string[]) =>
    runCommand(['list', 'draft', '--half', '2026-H2', '--root', root, '--as-of', AS_OF, ...more]);
  const out = join(root, 'du-thao');
  const result = await run('--out', out);
  expect(result).toMatchObject({ code: 0 });
  expect(result.stdout).toContain('giữ nguyên 1 mục');
  expect(readdirSync(out)).toEqual(['csv', 'docx', 'yaml'].map((end) => `2026-11-23-du-thao.${end}`));
  expect(readFileSync(join(out, '2026-11-23-du-thao.yaml'), 'utf8')).toContain('code: YT-01');
  const broken = makeTestFolder({ ...files, [REVIEW_PATH]: reviewWith(['{item: YT-01, answer: change, reason: Ít đổi}']) });
  const refused = await runCommand([
    'list',
    'draft',
    '--half',
    '2026-H2',
    '--root',
    broken,
    '--as-of',
    AS_OF,
    '--out',
    join(broken, 'x'),
  ]);
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('review/change-empty');
  expect(existsSync(join(broken, 'x'))).toBe(false);
  expect(await run('--half', '2027-H1')).toMatchObject({ code: 2 });
  expect(await run('--half', '2026-Q3')).toMatchObject({ code: 2 });
});
