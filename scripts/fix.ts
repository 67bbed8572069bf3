import { constants, copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { rules } from '../src/domain/checks/registry.ts';
import type { Encoding, FixReport } from '../src/domain/model/rescue.ts';
import { fixJson } from '../src/render/fix-json.ts';
import { fixText } from '../src/render/fix-text.ts';
import { fixCsv } from '../src/table/rescue/fix-csv.ts';
import { commandWords } from '../src/words/command.ts';
import { fixWords } from '../src/words/rescue.ts';
import { readOptions, UsageError, type Common } from './options.ts';
import { findSchema, isJudgedAgain, isUnread, isWorkbook, readSchema, readTableFile } from './read-table-file.ts';

const ENCODINGS: readonly Encoding[] = ['windows-1258', 'tcvn3', 'vni', 'windows-1252', 'utf-16le', 'utf-16be', 'utf-8'];

interface Asked {
  readonly schema: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly sheet: string | undefined;
  readonly write: boolean;
  readonly out: string | undefined;
}

/** `opendata fix`: repairs tables without guessing. Exit 0 where nothing is wrong afterwards, 1 where errors remain. */
export async function runFix(args: string[]): Promise<number> {
  const own = {
    write: { type: 'boolean' },
    out: { type: 'string' },
    schema: { type: 'string' },
    encoding: { type: 'string' },
    sheet: { type: 'string' },
  } as const;
  const { common, text, flag } = readOptions('fix', args, own, ['text', 'json']);
  const say = commandWords[common.lang];
  if (common.positionals.length === 0) throw new UsageError(say.usage('fix'));
  if (common.positionals.length > 1 && text('out') !== undefined) throw new UsageError(say.oneFile('--out'));
  const encoding = readEncoding(text('encoding'), common);
  const asked = { schema: text('schema'), encoding, sheet: text('sheet'), write: flag('write'), out: text('out') };
  const reports: FixReport[] = [];
  for (const file of common.positionals) reports.push(await fixFile(file, asked, common));
  process.stdout.write(
    common.format === 'json'
      ? `${JSON.stringify(fixJson(reports, rules, common.lang), null, 2)}\n`
      : fixText(reports, common.lang),
  );
  const isClean = reports.every(({ findings }) => findings.every((finding) => finding.level !== 'error'));
  return isClean ? 0 : 1;
}

function readEncoding(found: string | undefined, common: Common): Encoding | undefined {
  const encoding = ENCODINGS.find((name) => name === found?.toLowerCase());
  if (found !== undefined && !encoding) {
    throw new UsageError(commandWords[common.lang].badChoice('--encoding', found, ENCODINGS.join(', ')));
  }
  return encoding;
}

async function fixFile(file: string, asked: Asked, common: Common): Promise<FixReport> {
  const table = await readTableFile(file, asked.sheet, common);
  const schemaPath = asked.schema ?? findSchema(file);
  if (asked.schema === undefined && schemaPath !== undefined) {
    process.stderr.write(`${fixWords[common.lang].schemaUsed(schemaPath)}\n`);
  }
  const { bytes, report } = fixCsv(table.bytes, {
    file,
    ...(schemaPath === undefined ? {} : { schema: readSchema(schemaPath, common) }),
    ...(asked.encoding && !isWorkbook(file) ? { encoding: asked.encoding } : {}),
  });
  const sheet = { kind: 'sheet', count: 1, args: { found: table.sheet ?? '' }, examples: [] } as const;
  const changes = table.sheet === undefined || bytes.length === 0 ? report.changes : [sheet, ...report.changes];
  const imported = schemaPath === undefined ? table.findings : table.findings.filter((finding) => !isJudgedAgain(finding));
  const whole = { ...report, changes, findings: [...imported, ...(isUnread(table) ? [] : report.findings)] };
  if (changes.length === 0 || (!asked.write && asked.out === undefined)) return whole;
  return { ...whole, ...writeResult(file, bytes, asked.out, common) };
}

/** The result takes the file's place and the original a new name; a workbook stays, and so does the original under `--out`. */
function writeResult(file: string, bytes: Uint8Array, out: string | undefined, common: Common) {
  const target = out ?? (isWorkbook(file) ? file.replace(/\.xlsx$/i, '.csv') : file);
  if (target !== file) {
    if (existsSync(target)) throw new UsageError(commandWords[common.lang].fileExists(target));
    writeFileSync(target, bytes, { flag: 'wx' });
    return { written: target };
  }
  const kept = freeName(file);
  copyFileSync(file, kept, constants.COPYFILE_EXCL);
  writeFileSync(file, bytes);
  return { written: file, kept };
}

function freeName(file: string): string {
  for (let n = 1; ; n++) {
    const name = `${file}.orig${n === 1 ? '' : n}`;
    if (!existsSync(name)) return name;
  }
}
