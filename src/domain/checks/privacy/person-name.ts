import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Names of persons in a column that says so. A law may make them public: then the schema states its basis. */
export const rule: Rule = {
  code: 'privacy/person-name',
  level: 'warning',
  article: '7.4',
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ten}\n', 'ma,ten\nCS-001,Phòng khám Hoa Sen\n'),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ho_ten}\n', 'ma,ho_ten\nCS-001,A Thái\nCS-002,Y Ngọc\n'),
  },
};
