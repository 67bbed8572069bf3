import type { TableSchema } from '../domain/model/table-schema.ts';
import type { CheckedFile } from './checked-file.ts';
import { checkGeojsonObject } from './geo/check-object.ts';
import { checkPlace } from './geo/check-place.ts';
import { createGeometryFacts } from './geo/geometry-facts.ts';
import type { Sink } from './geo/sink.ts';
import { checkJsonRows, type JsonRow } from './json/check-rows.ts';
import { detachFacts } from './json/detach-facts.ts';
import type { JsonObject } from './json/json-node.ts';
import { parseAgain } from './json/parse-json.ts';
import { readJsonFile, type JsonFile } from './json/read-json-file.ts';
import { hideTraces } from './privacy/hide-traces.ts';
import { createReport, type Report } from './report.ts';

/**
 * Checks a GeoJSON file: strict JSON, RFC 7946, positions on earth and in the province, and the features' properties as a
 * table (against the schema where there is one). Rows are features; `row` in a finding is the number of the feature.
 */
export function checkGeojson(bytes: Uint8Array, file: string, schema?: TableSchema): CheckedFile {
  const [shapes, places, table] = [createReport(file), createReport(file), createReport(file)];
  const json = readJsonFile(bytes, shapes);
  const facts = json && readFacts(json, schema, { shapes, places, table });
  const findings = [shapes, places, table].flatMap((report) => report.list());
  return hideTraces({ facts: detachFacts(facts), findings });
}

/** What is found about shapes, places and properties is told in this order, though it is all looked for feature by feature. */
type Reports = Readonly<Record<'shapes' | 'places' | 'table', Report>>;

/** Where a feature and its properties begin, and its number in the list, in which broken ones count. */
interface FeaturePlace {
  readonly at: number;
  readonly properties: number | undefined;
  readonly number: number;
}

function readFacts(json: JsonFile, schema: TableSchema | undefined, { shapes, places, table }: Reports): CheckedFile['facts'] {
  const { root, locate } = json;
  const sinkTo = (report: Report, row?: number): Sink => {
    return (code, node, args) => report.add(code, { ...locate(node.at), ...(row === undefined ? {} : { row }) }, args);
  };
  const geometry = createGeometryFacts();
  const features: FeaturePlace[] = [];
  const take = (feature: JsonObject, number: number): void => {
    const node = feature.members.get('geometry');
    if (node) checkPlace(node, sinkTo(places, number));
    if (node) geometry.add(node);
    const properties = feature.members.get('properties');
    features.push({ at: feature.at, properties: properties?.kind === 'object' ? properties.at : undefined, number });
  };
  checkGeojsonObject(root, (row) => sinkTo(shapes, row), take);
  if (features.length === 0) {
    checkPlace(root, sinkTo(places));
    geometry.addRoot(root);
  }
  const rows = { length: features.length, at: (i: number) => toRow(features[i], json) };
  const facts = checkJsonRows(rows, json.text, schema, table);
  const found = geometry.collect();
  return found ? { ...facts, geometry: found } : facts;
}

function toRow(feature: FeaturePlace | undefined, { text, locate }: JsonFile): JsonRow {
  const { at = 0, properties, number = 1 } = feature ?? {};
  const values = properties === undefined ? undefined : parseAgain(text, properties);
  return {
    values: values?.kind === 'object' ? values : undefined,
    placeOf: (node) => ({ ...locate(node?.at ?? properties ?? at), row: number }),
  };
}
