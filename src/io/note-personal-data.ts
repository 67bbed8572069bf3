import type { Dataset } from '../domain/model/dataset.ts';
import { findPersonalData } from '../domain/model/privacy/find-personal-data.ts';
import type { PrivacySettings } from '../domain/model/privacy/privacy-settings.ts';
import type { FileFacts } from '../domain/model/table-facts.ts';
import { hideTraces } from '../table/privacy/hide-traces.ts';
import { checkTexts } from './check-texts.ts';
import type { Source } from './source.ts';

/** Notes personal data and secrets in the tables that were read and in the texts that `isWanted` names, and masks them in everything noted before. */
export function notePersonalData(
  source: Source,
  settings: PrivacySettings,
  datasets: readonly Dataset[],
  facts: ReadonlyMap<string, FileFacts>,
  isWanted: (path: string) => boolean,
): void {
  const masked = source.findings.map((finding) => {
    const known = facts.get(finding.where.file);
    return hideTraces({ facts: known, findings: [finding] }).findings[0] ?? finding;
  });
  source.findings.splice(0, source.findings.length, ...masked);
  for (const dataset of datasets) {
    for (const resource of dataset.resources) {
      const path = resource.kind === 'file' ? `${dataset.folder}/${resource.path}` : '';
      const known = facts.get(path);
      if (resource.kind !== 'file' || !known) continue;
      const schema = resource.schemaPath ? resource.schema : dataset.schema;
      source.findings.push(...findPersonalData(known, path, schema?.fields, settings));
    }
  }
  const folders = datasets.map(({ folder }) => folder);
  source.findings.push(...checkTexts(source, isWanted, folders, new Set(facts.keys())));
}
