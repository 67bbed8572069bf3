/** Pieces for the examples of the rules about list reviews: the base repository's Sở Y tế answers for the second half of 2026. */
export const REVIEW_PATH = 'catalogue/reviews/2026-H2/so-y-te.yaml';

/** A review with these answers, each a YAML flow mapping. */
export function reviewWith(answers: readonly string[], answered = '2026-11-20'): string {
  const head = `answered: ${answered}\ndocument: 120/SYT-VP\nillustrative: true\nanswers:\n`;
  return head + answers.map((answer) => `  - ${answer}\n`).join('');
}

/** An answer that nothing is wrong with. */
export const KEEP = '{item: YT-01, answer: keep}';
