import type { TableSchema } from '../../domain/model/table-schema.ts';
import { PRINTED, type KeyedCells } from '../engine/column-run.ts';
import type { ColumnPlan } from '../engine/column-plan.ts';
import { printValue } from '../engine/fingerprint.ts';
import { joinParts } from '../engine/key-run.ts';
import { planTable } from '../engine/plan-table.ts';
import { addPrint, hasPrint } from '../engine/print-list.ts';
import { listItems, type JsonNode } from '../json/json-node.ts';
import { readJsonFile } from '../json/read-json-file.ts';
import { readNode, showNode } from '../json/read-value.ts';
import { readText, type Reading } from '../reference/check-row.ts';
import { createReport, type Place } from '../report.ts';
import type { KeyFile } from './key-file.ts';
import { keyColumns } from './key-schema.ts';

/** A JSON file of rows, or a GeoJSON file whose features' properties are the rows. */
export function jsonKeyFile(bytes: Uint8Array): KeyFile {
  return {
    gather: (key, list) => readKeys(bytes, key, ({ print }) => addPrint(list, print.low, print.high)),
    find(key, prints, take) {
      readKeys(bytes, key, ({ print, place, texts }) => {
        if (hasPrint(prints, print.low, print.high)) take(place(), texts);
      });
    },
  };
}

interface KeyOfRow {
  readonly print: { readonly low: number; readonly high: number };
  readonly place: () => Place;
  readonly texts: readonly string[];
}

function readKeys(bytes: Uint8Array, key: TableSchema, take: (key: KeyOfRow) => void): void {
  const json = readJsonFile(bytes, createReport(''));
  if (!json) return;
  const names = keyColumns(key);
  const fields = names.map((name) => key.fields.find((field) => field.name === name));
  const { plans } = planTable(names, fields, { schema: key, last: undefined });
  const cells = plans.map(createCell);
  const { root } = json;
  const features = root.kind === 'object' ? root.members.get('features') : undefined;
  const list = features ?? root;
  const items = list.kind === 'array' ? listItems(list) : { length: 0, at: () => root };
  for (let i = 0; i < items.length; i++) {
    const node = items.at(i);
    const values = features && node.kind === 'object' ? node.members.get('properties') : node;
    const members = values?.kind === 'object' ? values.members : undefined;
    const readings = plans.map((plan) => readValue(members?.get(plan.rule.name), plan, json.text));
    readings.forEach((reading, c) => printCell(cells[c], plans[c], reading));
    const print = joinParts(cells, 0);
    const place = () => ({ ...json.locate((values ?? node).at), row: i + 1 });
    if (print) take({ print, place, texts: readings.map(({ text }) => text) });
  }
}

/** A column without a type is compared by what is written, since in CSV there is nothing else. */
function readValue(node: JsonNode | undefined, { rule }: ColumnPlan, source: string): Reading {
  return rule.type === 'any' ? readText(showNode(node, source), rule) : readNode(node, rule, source);
}

function createCell(): KeyedCells {
  const [low, high] = [new Int32Array(1), new Int32Array(1)];
  return { printing: true, states: new Uint8Array(1), numbers: new Float64Array(1), low, high };
}

function printCell(cell: KeyedCells | undefined, plan: ColumnPlan | undefined, reading: Reading): void {
  if (!cell || !plan) return;
  cell.states[0] = reading.state === 'value' ? PRINTED.other : PRINTED.none;
  if (reading.state === 'value') printValue(cell, 0, plan, reading.value);
}
