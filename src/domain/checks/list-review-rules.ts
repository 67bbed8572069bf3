import type { Rule } from '../model/rule.ts';
import { rule as addIncomplete } from './review/add-incomplete.ts';
import { rule as answeredTwice } from './review/answered-twice.ts';
import { rule as changeEmpty } from './review/change-empty.ts';
import { rule as codeTaken } from './review/code-taken.ts';
import { rule as itemMissing } from './review/item-missing.ts';
import { rule as noReason } from './review/no-reason.ts';
import { rule as notHolder } from './review/not-holder.ts';
import { rule as notInForce } from './review/not-in-force.ts';
import { rule as tooEarly } from './review/too-early.ts';

/** Rules about what agencies answer in the half-yearly review of the list (Art. 11.3, 13.5). */
export const listReviewRules: readonly Rule[] = [
  addIncomplete,
  answeredTwice,
  changeEmpty,
  codeTaken,
  itemMissing,
  noReason,
  notHolder,
  notInForce,
  tooEarly,
];
