import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A workbook, a web page or the like that was only renamed: no program can read it by its name. */
export const rule: Rule = {
  code: 'path/other-kind',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: {
    good: csv(HEADER + HOSPITAL),
    bad: csv('<!DOCTYPE html>\n<html><body><table><tr><td>CS-001</td></tr></table></body></html>\n'),
  },
};
