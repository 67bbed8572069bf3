import type { Rule } from '../model/rule.ts';
import { rule as address } from './harvest/address.ts';
import { rule as ckanAnswer } from './harvest/ckan-answer.ts';
import { rule as paging } from './harvest/paging.ts';
import { rule as redirected } from './harvest/redirected.ts';
import { rule as refused } from './harvest/refused.ts';
import { rule as sourceUnfit } from './harvest/source-unfit.ts';
import { rule as tooLarge } from './harvest/too-large.ts';
import { rule as tooSlow } from './harvest/too-slow.ts';
import { rule as unreachable } from './harvest/unreachable.ts';
import { rule as wrongType } from './harvest/wrong-type.ts';

/** Rules about sources that the portal fetches from, and what their servers answer. */
export const harvestRules: readonly Rule[] = [
  address,
  ckanAnswer,
  paging,
  redirected,
  refused,
  sourceUnfit,
  tooLarge,
  tooSlow,
  unreachable,
  wrongType,
];
