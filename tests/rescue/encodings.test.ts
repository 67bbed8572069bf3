import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectEncoding } from '../../src/table/rescue/detect-encoding.ts';
import { fixCsv } from '../../src/table/rescue/fix-csv.ts';
import { readTcvn3 } from '../../src/table/rescue/tcvn3.ts';
import { isSyllable } from '../../src/table/rescue/vietnamese-syllable.ts';
import { readVni } from '../../src/table/rescue/vni.ts';
import { checkFile } from '../../src/table/check-file.ts';
import { sayFinding } from '../../src/words/findings.ts';
import { projectRoot } from '../run-command.ts';
import { encodeAs, type Variant } from './encode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const TABLE = 'ma,ten\n1,Phường Kon Tum\n2,Xã Bình Sơn\n3,Trạm Y tế Cẩm Thành\n4,Bệnh viện Nghĩa Lộ\n';

test('the two font sets are read as everybody has seen them', () => {
  expect(readTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc')).toBe(
    'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
  );
  expect(readTcvn3('HUYÖN Lý S¬N,Lª Lîi,TØNH QU¶NG NG·I')).toBe('HUYỆN LÝ SƠN,Lê Lợi,TỈNH QUẢNG NGÃI');
  expect(readVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc')).toBe(
    'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
  );
  expect(readVni('QUAÛNG NGAÕI, Aùnh')).toBe('QUẢNG NGÃI, Ánh');
});

test.each(['nghiêng', 'Quảng', 'QUYẾT', 'giếng', 'khuỷu', 'Đắk', 'thuở', 'ngoằn', 'quýt', 'yên'])('%s is a syllable', (word) => {
  expect([isSyllable(word), isSyllable(word.normalize('NFD'))]).toEqual([true, true]);
});

test.each(['Côte', 'café', 'München', 'Qu¶ng', 'Ngãii', 'viềt', 'các̀', 'Ãg'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

const KNOWN: readonly (readonly [Variant, object])[] = [
  ['utf-8', { encoding: 'utf-8', certainty: 'sure', bom: false }],
  ['utf-8 with mark', { encoding: 'utf-8', certainty: 'sure', bom: true }],
  ['utf-8 in NFD', { encoding: 'utf-8', certainty: 'sure' }],
  ['utf-16le', { encoding: 'utf-16le', certainty: 'sure', bom: false }],
  ['utf-16be with mark', { encoding: 'utf-16be', certainty: 'sure', bom: true }],
  ['windows-1258', { encoding: 'windows-1258', certainty: 'clear' }],
  ['tcvn3', { encoding: 'tcvn3', certainty: 'clear' }],
  ['vni', { encoding: 'vni', certainty: 'clear' }],
  ['utf-8 twice', { encoding: 'utf-8', mojibake: { kind: 'utf-8-twice', certainty: 'clear' } }],
  ['tcvn3 as utf-8', { encoding: 'utf-8', mojibake: { kind: 'tcvn3', certainty: 'clear' } }],
  ['vni as utf-8', { encoding: 'utf-8', mojibake: { kind: 'vni', certainty: 'clear' } }],
  ['windows-1258 as utf-8', { encoding: 'utf-8', mojibake: { kind: 'windows-1258', certainty: 'clear' } }],
];

test.each(KNOWN)('%s is recognised', (variant, expected) => {
  expect(detectEncoding(encodeAs(TABLE, variant))).toMatchObject(expected);
});

test('text that is not Vietnamese, and text in good order, is no mojibake', () => {
  const texts = [
    'nom,ville\nÉlodie,Besançon\nRené,Orléans\nZoë,Châlons\nFrançois,Béziers\nAimée,Nîmes\n',
    'Straße,Größe\nMünchen,Öl\nKöln,Füße\nTübingen,Äpfel\n',
    'año,niño\nCórdoba,mañana\nMálaga,piñata\n',
    'mục,đơn vị\n1,m²\n2,°C\n3,±5 µm\n',
    'xã,mã\nbé,cá\nhà,cô\nnhà,mẹ\n',
    TABLE,
    '© 2026\n« ok »\n½\n',
  ];
  expect(texts.map((text) => detectEncoding(utf8(text)).mojibake)).toEqual(texts.map(() => undefined));
});

test('Western letters in a Western set are at most probable, and are left alone until a person says so', () => {
  const bytes = Uint8Array.from([...'ten,nuoc\n1,Côte\n2,Türkiye\n'].map((letter) => letter.charCodeAt(0)));
  const { report, bytes: same } = fixCsv(bytes, { file: 't.csv' });
  expect(same).toBe(bytes);
  expect(report.changes).toEqual([]);
  expect(report.left).toMatchObject([{ kind: 'encoding', line: 2, readings: [expect.stringContaining('windows-1252')] }]);
  expect(new TextDecoder().decode(fixCsv(bytes, { file: 't.csv', encoding: 'windows-1252' }).bytes)).toBe(
    'ten,nuoc\n1,Côte\n2,Türkiye\n',
  );
});

test('a sign that stands alone is no word', () => {
  const bytes = Uint8Array.from([...'item,£\n£ 250.00,1\n'].map((letter) => letter.charCodeAt(0)));
  expect(detectEncoding(bytes)).toMatchObject({ certainty: 'none' });
});

test('one name is too little to be sure of', () => {
  expect(detectEncoding(encodeAs('ma,ten\n1,Lý Sơn\n', 'tcvn3')).certainty).not.toBe('clear');
});

test('a few broken letters in a file of good ones are damage, not another set', () => {
  const good = utf8(TABLE);
  const at = TABLE.indexOf('Kon');
  const bytes = Uint8Array.from([...good.subarray(0, at + 4), 0xe9, ...good.subarray(at + 4)]);
  expect(detectEncoding(bytes)).toMatchObject({ certainty: 'none', badOffset: at + 4 });
  expect(fixCsv(bytes, { file: 't.csv' }).report).toMatchObject({ changes: [], left: [{ kind: 'damaged', line: 2 }] });
});

test('what validate says names the set, and shows how damaged text was meant', () => {
  const said = (variant: Variant) =>
    checkFile(encodeAs(TABLE, variant), 't.csv', 'csv').findings.map((finding) => [
      finding.code,
      sayFinding(finding, 'vi').message,
    ]);
  expect(said('tcvn3')).toContainEqual(['table/encoding', expect.stringContaining('có lẽ là TCVN3 (ABC)')]);
  expect(said('windows-1258')).toContainEqual(['table/encoding', expect.stringContaining('có lẽ là Windows-1258')]);
  expect(said('vni as utf-8')).toContainEqual([
    'text/mojibake',
    expect.stringContaining('"Phöôøng Kon Tum" có lẽ là "Phường Kon Tum"'),
  ]);
  expect(said('utf-8')).toEqual([]);
});

const real = join(projectRoot, '../shared/data/real');

describe.skipIf(!existsSync(real))('real files', () => {
  test('the indicators with one bad byte are not touched; the byte and a likely set are told', () => {
    const bytes = readFileSync(join(real, 'worldbank/undp_hdr_data.csv'));
    const { bytes: same, report } = fixCsv(bytes, { file: 'hdr.csv' });
    expect(same).toBe(bytes);
    expect(report.left).toMatchObject([{ kind: 'encoding', readings: [expect.stringContaining("Côte d'Ivoire")] }]);
    expect(report.findings).toMatchObject([{ code: 'table/encoding', args: { offset: 452_952, guess: 'windows-1252' } }]);
  });

  test('titles above a header are not cut by guess, but by a schema', () => {
    const name = readdirSync(join(real, 'worldbank')).find((file) => file.startsWith('API')) ?? '';
    const bytes = readFileSync(join(real, 'worldbank', name));
    const { report } = fixCsv(bytes, { file: name });
    expect(report.changes.map(({ kind }) => kind)).toEqual(['bom']);
    expect(report.left).toMatchObject([
      { kind: 'title-rows', line: 5, readings: ['Country Name', 'Country Code', expect.any(String), expect.any(String), '1960'] },
    ]);
  });

  test("the province's own table needs nothing but LF", () => {
    const bytes = readFileSync(join(real, 'hanhchinh-2025/xa-phuong-quang-ngai-2026.csv'));
    const { report } = fixCsv(bytes, { file: 'xa.csv' });
    expect([report.changes.map(({ kind }) => kind), report.left, report.findings]).toEqual([['line-ends'], [], []]);
  });
});

test("no file of the portal's own content looks damaged or would be changed", () => {
  const root = join(projectRoot, 'datasets');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  const touched = files.filter((name) => {
    const bytes = readFileSync(join(root, name));
    const { bytes: after, report } = fixCsv(bytes, { file: name });
    return after !== bytes || report.left.length > 0;
  });
  expect(touched).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});
