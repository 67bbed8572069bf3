import type { TableSchema } from '../domain/model/table-schema.ts';
import type { CheckedFile } from './checked-file.ts';
import { checkGeojsonObject } from './geo/check-object.ts';
import { checkPlace } from './geo/check-place.ts';
import { collectGeometry } from './geo/geometry-facts.ts';
import type { Sink } from './geo/sink.ts';
import { checkJsonRows, type JsonRow } from './json/check-rows.ts';
import type { JsonNode, JsonObject } from './json/json-node.ts';
import { readJsonFile, type JsonFile } from './json/read-json-file.ts';
import { createReport, type Report } from './report.ts';

/**
 * Checks a GeoJSON file: strict JSON, RFC 7946, positions on earth and in the province, and the features' properties as a
 * table (against the schema where there is one). Rows are features; `row` in a finding is the number of the feature.
 */
export function checkGeojson(bytes: Uint8Array, file: string, schema?: TableSchema): CheckedFile {
  const report = createReport(file);
  const json = readJsonFile(bytes, report);
  const facts = json && readFacts(json, schema, report);
  return { facts, findings: report.list() };
}

function readFacts(json: JsonFile, schema: TableSchema | undefined, report: Report): CheckedFile['facts'] {
  const { root, text, locate } = json;
  const sinkOf = (row: number | undefined): Sink => {
    return (code, node, args) => report.add(code, { ...locate(node.at), ...(row === undefined ? {} : { row }) }, args);
  };
  const features = checkGeojsonObject(root, sinkOf(undefined), sinkOf);
  const numbers = numberFeatures(root, features);
  if (features.length === 0) checkPlace(root, sinkOf(undefined));
  for (const feature of features) {
    const geometry = feature.members.get('geometry');
    if (geometry) checkPlace(geometry, sinkOf(numbers.get(feature)));
  }
  const rows = checkJsonRows(toRows(features, numbers, json), text, schema, report);
  const geometry = collectGeometry(root, features);
  return geometry ? { ...rows, geometry } : rows;
}

/** Features keep their place in the list, also where a broken one before them was left out. */
function numberFeatures(root: JsonNode, features: readonly JsonObject[]): ReadonlyMap<JsonNode, number> {
  const list = root.kind === 'object' ? root.members.get('features') : undefined;
  return new Map((list?.kind === 'array' ? list.items : features).map((feature, i) => [feature, i + 1]));
}

function toRows(features: readonly JsonObject[], numbers: ReadonlyMap<JsonNode, number>, { locate }: JsonFile): JsonRow[] {
  return features.map((feature) => {
    const properties = feature.members.get('properties');
    return {
      values: properties?.kind === 'object' ? properties : undefined,
      placeOf: (node) => ({ ...locate((node ?? properties ?? feature).at), row: numbers.get(feature) ?? 1 }),
    };
  });
}
