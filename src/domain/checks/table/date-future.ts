import { findFutureDates } from '../../model/find-future-dates.ts';
import type { Rule } from '../../model/rule.ts';
import { eachFile } from '../each-file.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/**
 * A date of something observed cannot lie after today; a slip in the year is the usual reason. Only files of a period hold
 * observations: calendars and plans have none, and their dates rightly lie ahead.
 */
export const rule: Rule = {
  code: 'table/date-future',
  level: 'warning',
  article: '7.3',
  check: (portal, asOf) =>
    eachFile(portal).flatMap(({ dataset, file }) => {
      const path = `${dataset.folder}/${file.path}`;
      const facts = portal.facts.get(path);
      const schema = file.schemaPath ? file.schema : dataset.schema;
      return facts && file.period ? findFutureDates(facts, path, schema, asOf) : [];
    }),
  examples: { good: csv(HEADER + HOSPITAL), bad: csv((HEADER + HOSPITAL).replace('2019-05-06', '2091-05-06')) },
};
