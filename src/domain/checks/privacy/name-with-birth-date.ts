import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Names of persons beside their dates of birth: together they name one and the same person. */
export const rule: Rule = {
  code: 'privacy/name-with-birth-date',
  level: 'error',
  article: '7.4',
  examples: {
    good: csvWithSchema(
      'fields:\n  - {name: ten}\n  - {name: ngay_thanh_lap}\n',
      'ten,ngay_thanh_lap\nTrường mầm non Hoa Sen,1985-03-02\n',
    ),
    bad: csvWithSchema(
      'fields:\n  - {name: ten}\n  - {name: ngay_sinh}\n',
      'ten,ngay_sinh\nA Thái,1985-03-02\nNguyễn Thị Bình,1990-07-01\n',
    ),
  },
};
