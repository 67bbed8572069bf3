import type { TableCode } from '../../domain/model/table-code.ts';
import type { JsonNode } from '../json/json-node.ts';
import type { Args } from '../report.ts';

/** Takes a finding about a node; the caller knows the file and which feature is being read. */
export type Sink = (code: TableCode, node: JsonNode, args?: Args) => void;
