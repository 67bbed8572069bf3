import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith } from '../example-files.ts';

const PLAIN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n';
const withSvg = (svg: string) => ({
  [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-Q3.csv, period: 2026-Q3}, {path: so-do.svg, period: 2026-Q3}]' }),
  [`${BASE_FOLDER}/2026-Q2.csv`]: null,
  [`${BASE_FOLDER}/so-do.svg`]: svg,
});

/** A picture or XML file with something that a browser runs or fetches: it would act under the portal's address. */
export const rule: Rule = {
  code: 'text/active-content',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: { good: withSvg(PLAIN), bad: withSvg(PLAIN.replace('<path', '<script>alert(1)</script><path')) },
};
