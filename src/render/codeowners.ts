import type { Agency } from '../domain/model/agency.ts';

/** GitHub: gitignore-like paths. Forgejo and Gitea: Go regular expressions over whole paths. */
export type OwnersDialect = 'github' | 'forgejo';

/**
 * CODEOWNERS from the agency registry (Art. 6.2): each agency's folder belongs to its reviewers, everything else to the
 * operator's. Agencies without reviewers fall to the operator as well.
 */
export function codeowners(agencies: readonly Agency[], operator: string | undefined, dialect: OwnersDialect): string {
  const rest = agencies.find((agency) => agency.id === operator)?.reviewers ?? [];
  const lines = [
    ...(rest.length > 0 ? [`${dialect === 'github' ? '*' : '.*'} ${mention(rest)}`] : []),
    ...agencies
      .filter((agency) => agency.reviewers.length > 0 && !agency.validTo)
      .map(
        (agency) =>
          `${dialect === 'github' ? `/datasets/${agency.id}/` : `datasets/${agency.id}/.*`} ${mention(agency.reviewers)}`,
      ),
  ];
  return `# Made by "opendata owners" from catalogue/agencies/. Do not edit.\n${lines.map((line) => `${line}\n`).join('')}`;
}

function mention(logins: readonly string[]): string {
  return logins.map((login) => `@${login}`).join(' ');
}
