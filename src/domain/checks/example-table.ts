import type { Files } from '../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith } from './example-files.ts';

export const CSV_PATH = `${BASE_FOLDER}/2026-Q3.csv`;
export const SCHEMA_PATH = `${BASE_FOLDER}/schema.yaml`;

export const HEADER = 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\n';
export const HOSPITAL = 'CS-001,Bệnh viện Minh họa,benh-vien,360,15.1205,2019-05-06\n';
export const CLINIC = 'CS-002,Phòng khám Thử nghiệm,phong-kham,0,15.2041,2021-11-15\n';

/** The base table of the third quarter, with this text instead. */
export function csv(text: string): Files {
  return { [CSV_PATH]: text };
}

/** A schema of two columns for both quarters, and the third quarter's table. */
export function csvWithSchema(schema: string, text: string): Files {
  return { [SCHEMA_PATH]: schema, [`${BASE_FOLDER}/2026-Q2.csv`]: text, [CSV_PATH]: text };
}

/** The dataset with one JSON or GeoJSON file for the third quarter and no schema. */
export function onlyFile(name: 'diem.geojson' | 'co-so.json', text: string): Files {
  return {
    [METADATA_PATH]: metadataWith({ schema: undefined, resources: `[{path: ${name}, period: 2026-Q3}]` }),
    [SCHEMA_PATH]: null,
    [`${BASE_FOLDER}/2026-Q2.csv`]: null,
    [CSV_PATH]: null,
    [`${BASE_FOLDER}/${name}`]: text,
  };
}

/** The dataset with one JSON file for the third quarter and a schema. */
export function jsonWithSchema(schema: string, text: string): Files {
  const resources = '[{path: co-so.json, period: 2026-Q3}]';
  return { ...onlyFile('co-so.json', text), [METADATA_PATH]: metadataWith({ resources }), [SCHEMA_PATH]: schema };
}

/** A collection of one feature with this geometry. */
export function feature(geometry: string): Files {
  return collection(`{"type": "Feature", "properties": {"ma": "CS-001"}, "geometry": ${geometry}}`);
}

/** A collection of these features. */
export function collection(features: string): Files {
  return onlyFile('diem.geojson', `{"type": "FeatureCollection", "features": [${features}]}\n`);
}

export const POINT = '{"type": "Point", "coordinates": [108.8044, 15.1205]}';
