import type { Duty } from '../domain/model/duty.ts';
import type { Finding } from '../domain/model/finding.ts';
import type { Review, TableReview } from '../domain/model/review.ts';
import type { Lang } from '../domain/model/text.ts';
import { verdictOf } from '../domain/review/verdict-of.ts';
import { sayDay } from '../words/dates.ts';
import { sayFinding } from '../words/findings.ts';
import { reviewWords } from '../words/review.ts';

/** Forges cut a comment at 65,536 characters; ours ends earlier and says so itself. */
const LONGEST = 60_000;
const SHOWN = 40;

/** The one comment on a pull request: verdict, what to mend (most serious first), duties, figures. Marked, so that it is found again. */
export function reviewMarkdown(review: Review, portalUrl: string, lang: Lang): string {
  const say = reviewWords[lang];
  const verdict = verdictOf(review);
  const errors = review.findings.filter((finding) => finding.level === 'error').length;
  const sentence = { accepted: say.accepted, attention: say.attention(review.findings.length), refused: say.refused(errors) }[
    verdict
  ];
  const parts = [
    `<!-- opendata:review -->\n## ${say.heading[verdict]}\n\n${sentence}`,
    problems(review.findings, portalUrl, lang),
    duties(review, lang),
    ...review.tables.slice(0, SHOWN).map((table) => tablePart(table, lang)),
  ].filter(Boolean);
  return shorten(`${parts.join('\n\n')}\n`, say.more(review.findings.length));
}

function problems(findings: readonly Finding[], portalUrl: string, lang: Lang): string {
  if (findings.length === 0) return '';
  const say = reviewWords[lang];
  const sorted = [...findings].sort((a, b) => (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1));
  const lines = sorted.slice(0, SHOWN).map((finding) => {
    const { message, fix } = sayFinding(finding, lang);
    const { file, line, column } = finding.where;
    const place = [inline(line === undefined ? file : `${file}:${line}`), column === undefined ? '' : inline(column)]
      .filter(Boolean)
      .join(' ');
    const help = `[${finding.code}](${portalUrl}${lang === 'en' ? '/en' : ''}/huong-dan/loi/${finding.code}/)`;
    return `- **${say.level[finding.level]}** ${place}: ${plain(message)} → ${plain(fix)} (${help})`;
  });
  const rest = findings.length - SHOWN;
  return `### ${say.problems}\n\n${lines.join('\n')}${rest > 0 ? `\n- ${say.more(rest)}` : ''}`;
}

function duties(review: Review, lang: Lang): string {
  const say = reviewWords[lang];
  const line = (duty: Duty) => {
    const due = sayDay(duty.due, lang);
    const when = duty.state === 'provided-late' ? say.late(duty.days ?? 0, due) : say.onTime(due);
    return `- ${inline(`${duty.item} ${duty.period}`)} ${inline(duty.agency)}: ${when}`;
  };
  const met = review.met.length > 0 ? review.met.map(line).join('\n') : say.noDuty;
  const lost = review.vanished.map((duty) => `- ${inline(duty.id)} (${sayDay(duty.due, lang)})`).join('\n');
  return `### ${say.duties}\n\n${met}${lost ? `\n\n### ${say.vanished}\n\n${lost}` : ''}`;
}

function tablePart({ pair, diff }: TableReview, lang: Lang): string {
  const say = reviewWords[lang];
  const number = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 });
  if (!diff) return `### ${inline(pair.path)}`;
  const counts = [
    say.rows(number.format(diff.rowsBefore), number.format(diff.rowsAfter)),
    diff.columnsRemoved.length > 0 ? `${say.columnsRemoved} ${diff.columnsRemoved.map(inline).join(', ')}` : '',
    diff.columnsAdded.length > 0 ? `${say.columnsAdded} ${diff.columnsAdded.map(inline).join(', ')}` : '',
    diff.removed.count > 0 ? say.removed(number.format(diff.removed.count)) : '',
    diff.changed.count > 0 ? say.changed(number.format(diff.changed.count)) : '',
    diff.added.count > 0 ? say.added(number.format(diff.added.count)) : '',
  ].filter(Boolean);
  const cells = diff.changed.first.map(
    (c) => `| ${plain(c.key)} | ${plain(c.column)} | ${plain(c.before)} | ${plain(c.after)} |`,
  );
  const sums = diff.totals
    .filter((total) => total.before !== total.after)
    .map((t) => `| ${say.total} | ${plain(t.column)} | ${number.format(t.before)} | ${number.format(t.after)} |`);
  const head = `| ${say.key} | ${say.column} | ${say.before} | ${say.after} |\n|---|---|---:|---:|`;
  const rows = [
    ...diff.removed.first.map((row) => `- − ${plain(row.join(' · '))}`),
    ...diff.added.first.map((row) => `- + ${plain(row.join(' · '))}`),
  ];
  return [
    `### ${inline(pair.path)} – ${say.against(pair.before?.period ?? '')}`,
    counts.join(' · '),
    rows.join('\n'),
    [...cells, ...sums].length > 0 ? `${head}\n${[...cells, ...sums].join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Text of a stranger, shown literally: no markup, no mention, no link, one line. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').slice(0, 300);
  return line.replace(/[\\`*_{}[\]()<>#|~!&$@]/g, (c) =>
    c === '@' ? '@\u200b' : c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`,
  );
}

function inline(text: string): string {
  return `\`${text.replace(/[`\n\r]/g, ' ').slice(0, 200)}\``;
}

function shorten(text: string, more: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf('\n', LONGEST - 200))}\n\n${more}\n`;
}
