import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReport } from '../../src/io/open-report.ts';
import { makeReportDocument } from '../../src/render/report/make-document.ts';
import { reportDocx } from '../../src/render/report/report-docx.ts';
import { reportXlsx } from '../../src/render/report/report-xlsx.ts';
import { makePortal } from '../make-portal.ts';
import { makeTestFolder } from '../make-test-repo.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** What LibreOffice makes of a file, as text; it knows nothing of how we wrote it. */
function convert(name: string, bytes: Uint8Array, to: string, filter: string): string {
  const dir = makeTestFolder();
  writeFileSync(join(dir, name), bytes);
  const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', `${to}:${filter}`, '--outdir', dir, join(dir, name)]);
  return readFileSync(join(dir, name.replace(/\w+$/, to)), 'utf8');
}

const report = makeReportDocument(
  openReport(makePortal(), '2026-H2', { from: '2026-06-15', to: '2026-12-14' }, '2026-12-15'),
  'vi',
);

test.skipIf(!hasOffice)('an office program opens the report and its tables, and loses nothing', { timeout: 120_000 }, () => {
  const text = convert('bao-cao.docx', reportDocx(report, '2026-12-15'), 'txt', 'Text (encoded):UTF8');
  for (const { title } of report.annexes) expect(text).toContain(title);
  for (const block of report.blocks) if (block.kind === 'text' || block.kind === 'heading') expect(text).toContain(block.text);
  const table = convert('bao-cao.xlsx', reportXlsx(report), 'csv', 'Text - txt - csv (StarCalc):44,34,76');
  expect(table).toContain('Sở Y tế,2,2,0,0,100%');
});
