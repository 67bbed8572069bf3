import type { Dataset } from '../../domain/model/dataset.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { isCopy } from '../../domain/model/resource-names.ts';
import { findPersonalData } from '../../domain/model/privacy/find-personal-data.ts';
import type { PrivacySettings } from '../../domain/model/privacy/privacy-settings.ts';
import type { FileFacts } from '../../domain/model/table-facts.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { LAYOUT_CODES } from '../../domain/model/xlsx-code.ts';
import type { CheckedFile } from '../../table/checked-file.ts';
import { hideTraces } from '../../table/privacy/hide-traces.ts';
import { checkImported } from '../../table/xlsx/check-imported.ts';
import { noteChecked } from '../note-checked.ts';
import type { Source } from '../source.ts';
import { readXlsx } from './read-xlsx.ts';

/** The kinds that are refused (macros, binary, Excel 97) among them. */
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls)$/i;

/**
 * Checks the workbooks among the data files. One that stands beside a plain file of the same period is only offered for
 * convenience: how its table is laid out is then a warning. One that stands alone is the record: it is read as a table, against
 * the schema. Findings are noted in the source; gives the facts of those that were read.
 */
export async function checkWorkbooks(
  source: Source,
  datasets: readonly Dataset[],
  privacy: PrivacySettings,
): Promise<Map<string, FileFacts>> {
  const facts = new Map<string, FileFacts>();
  for (const dataset of datasets) {
    for (const resource of dataset.resources) {
      if (resource.kind !== 'file' || !WORKBOOK.test(resource.path)) continue;
      const path = `${dataset.folder}/${resource.path}`;
      if (!source.files.has(path)) continue;
      const table = await readXlsx(source.read(path), path);
      const schema = resource.schema ?? dataset.schema;
      const checked = checkImported(table, path, schema);
      if (!isCopy(resource, dataset)) noteChecked(source, dataset, resource, checked, facts);
      else {
        const persons = checked.facts ? findPersonalData(checked.facts, path, schema?.fields, privacy) : [];
        const own = hideTraces({ facts: checked.facts, findings: [...table.findings] }).findings;
        source.findings.push(...own.map(toWarning), ...persons);
      }
    }
  }
  return facts;
}

function toWarning(finding: Finding): Finding {
  return LAYOUT_CODES.has(finding.code) ? { ...finding, level: 'warning' } : finding;
}

/** One workbook outside any portal, against a schema. */
export async function checkLooseWorkbook(bytes: Uint8Array, file: string, schema: TableSchema): Promise<CheckedFile> {
  return checkImported(await readXlsx(bytes, file), file, schema);
}
