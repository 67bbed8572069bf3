import { rules } from '../src/domain/checks/registry.ts';
import type { Description } from '../src/domain/model/rescue.ts';
import { describeJson } from '../src/render/describe-json.ts';
import { describeText } from '../src/render/describe-text.ts';
import { describeYaml } from '../src/render/describe-yaml.ts';
import { findingText } from '../src/render/findings-text.ts';
import { describeTable } from '../src/table/infer/describe-table.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError, type Common } from './options.ts';
import { isUnread, readKnownPlaces, readTableFile } from './read-table-file.ts';

/** `opendata describe`: a Table Schema and statistics inferred from a table. Exit 1 where the file cannot be read as one. */
export async function runDescribe(args: string[]): Promise<number> {
  const own = { 'keep-names': { type: 'boolean' }, sheet: { type: 'string' } } as const;
  const { common, text, flag } = readOptions('describe', args, own, ['text', 'json', 'yaml']);
  const [file, ...others] = common.positionals;
  if (file === undefined || others.length > 0) throw new UsageError(commandWords[common.lang].usage('describe'));
  const table = await readTableFile(file, text('sheet'), common);
  const knownPlaces = readKnownPlaces(common.root);
  const described = describeTable(table.bytes, { file, knownPlaces, keepNames: flag('keep-names') });
  const description = { ...described, findings: [...table.findings, ...(isUnread(table) ? [] : described.findings)] };
  if (description.columns.length === 0) return refuse(description, common);
  process.stdout.write(print(description, common));
  return 0;
}

function print(description: Description, common: Common): string {
  if (common.format === 'json') return `${JSON.stringify(describeJson(description, rules, common.lang), null, 2)}\n`;
  if (common.format === 'yaml') return describeYaml(description, common.lang);
  return describeText(description, common.lang);
}

/** Nothing was found that could be described; the findings say why. */
function refuse(description: Description, common: Common): number {
  if (common.format === 'json') process.stdout.write(print(description, common));
  else process.stderr.write(description.findings.map((finding) => `${findingText(finding, common.lang)}\n`).join(''));
  return 1;
}
