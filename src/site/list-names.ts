import { makeListNames } from '../render/item-values.ts';
import { site } from './portal.ts';

/** Names of agencies and topics in the tables of the list. */
export const listNames = makeListNames(site);
