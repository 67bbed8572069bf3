import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Tokens and keys of services: AWS, GitHub, GitLab, Google, Slack, JWT, and what stands beside «api key» or «token». */
export const rule: Rule = {
  code: 'secret/token',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ghi_chu}\n', 'ma,ghi_chu\nCS-001,dùng khóa do đơn vị cấp\n'),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ghi_chu}\n', 'ma,ghi_chu\nCS-001,AKIAIOSFODNN7EXAMPLE\n'),
  },
};
