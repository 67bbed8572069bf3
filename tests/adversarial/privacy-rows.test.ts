import { describe, expect, it } from 'vitest';
import { baseDataset } from '../base-repository.ts';
import type { Changes } from '../make-test-repo.ts';
import { judgeContent, listFindings, metadataSaying } from './judge-content.ts';

/** The third quarter with these columns and rows, the second with the same columns and nothing in them. */
function tables(header: string, ...rows: string[]): Changes {
  const fields = ['ma', ...header.split(',')].map((name) => `  - {name: "${name}", type: string}\n`).join('');
  return {
    [`${baseDataset}/schema.yaml`]: `fields:\n${fields}`,
    [`${baseDataset}/2026-Q2.csv`]: `ma,${header}\nA1,${header.replace(/[^,]/g, '')}\n`,
    [`${baseDataset}/2026-Q3.csv`]: `ma,${header}\n${rows.map((row, i) => `C${i + 1},${row}\n`).join('')}`,
  };
}

/** Made from parts, so that no scanner takes this file for a leak. */
const AWS = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');
const KEY = ['-----BEGIN RSA', 'PRIVATE KEY-----', 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(2), '-----END RSA'].join(' ');

const rows: readonly (readonly [string, string, Changes, readonly string[]])[] = [
  [
    'C14',
    'numbers of persons',
    tables('so_cccd', '051085001231', '051085001232', '062301001233'),
    ['error privacy/citizen-id 2026-Q3.csv:2 row 1 so_cccd'],
  ],
  [
    'C14',
    'nine digits under a telling name',
    tables('so_cmnd', '212345678', '212345679', '231234567'),
    ['error privacy/identity-card 2026-Q3.csv:2 row 1 so_cmnd'],
  ],
  [
    'C14',
    'bank accounts',
    tables('so_tai_khoan', '0123456789012', '0123456789013', '0123456789014'),
    ['error privacy/bank-account 2026-Q3.csv:2 row 1 so_tai_khoan'],
  ],
  [
    'C14',
    'mobile phones',
    tables('dien_thoai', '0905 123 456', '0905123457', '+84 905 123 458'),
    ['error privacy/phone 2026-Q3.csv:2 row 1 dien_thoai'],
  ],
  [
    'C14',
    'names with birth dates',
    tables('ho_ten,ngay_sinh', 'Nguyễn Văn An,1985-01-02', 'Y Ngọc,1990-03-04', 'A Thái,1971-05-06'),
    ['error privacy/name-with-birth-date 2026-Q3.csv:2 row 1 ngay_sinh'],
  ],
  [
    'C14',
    'candidates with scores',
    tables('so_bao_danh,diem_toan', '35000001,8.5', '35000002,7.25', '35000003,9'),
    ['error privacy/exam-scores 2026-Q3.csv:2 row 1 so_bao_danh'],
  ],
  ['C16', 'a key of a cloud in a cell', tables('ghi_chu', `khóa ${AWS}`), ['error secret/token 2026-Q3.csv:2 row 1 ghi_chu']],
  [
    'C16',
    'a private key in the description',
    metadataSaying('description', `description: "Danh sách cơ sở khám bệnh được cấp phép hoạt động ${KEY}"`),
    ['error secret/private-key metadata.yaml:2'],
  ],
  [
    'C16',
    'a password in the readme',
    { [`${baseDataset}/README.md`]: 'Mật khẩu: QuangNgai@2024\n' },
    ['error secret/password README.md:1'],
  ],
];

describe('persons and secrets', () => {
  it.each(rows)('%s: %s', async (_id, _name, changes, expected) => {
    const findings = await judgeContent(changes);
    const told = findings.filter(({ code }) => /^(privacy|secret)\//.test(code));
    expect(listFindings(told).map((line) => line.replace(/(\.(?:md|yaml):\d+):\d+/, '$1'))).toEqual(expected);
    expect(JSON.stringify(told)).not.toMatch(/051085001231|212345678|0123456789012|0905 123 456|IOSFODNN7|QuangNgai@2024/);
  });

  it('C14: nothing is found in names without persons, or in office phones', async () => {
    const changes = tables('ten_don_vi,dien_thoai', 'Trạm y tế xã Bình Sơn,0255 3822 222', 'Nhà văn hóa Trà Bồng,0260 3862 222');
    expect(listFindings((await judgeContent(changes)).filter(({ code }) => /^(privacy|secret)\//.test(code)))).toEqual([]);
  });
});
