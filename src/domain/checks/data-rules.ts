import type { Rule } from '../model/rule.ts';
import { rule as geojsonBbox } from './geojson/bbox.ts';
import { rule as geojsonCoordinates } from './geojson/coordinates.ts';
import { rule as geojsonCrs } from './geojson/crs.ts';
import { rule as geojsonDuplicateId } from './geojson/duplicate-id.ts';
import { rule as geojsonEmpty } from './geojson/empty.ts';
import { rule as geojsonFeature } from './geojson/feature.ts';
import { rule as geojsonNullGeometry } from './geojson/null-geometry.ts';
import { rule as geojsonOutside } from './geojson/outside.ts';
import { rule as geojsonPositionRange } from './geojson/position-range.ts';
import { rule as geojsonPrecision } from './geojson/precision.ts';
import { rule as geojsonRing } from './geojson/ring.ts';
import { rule as geojsonSelfCrossing } from './geojson/self-crossing.ts';
import { rule as geojsonSwapped } from './geojson/swapped.ts';
import { rule as geojsonType } from './geojson/type.ts';
import { rule as geojsonWinding } from './geojson/winding.ts';
import { rule as jsonDuplicateKey } from './json/duplicate-key.ts';
import { rule as jsonNotRows } from './json/not-rows.ts';
import { rule as jsonSyntax } from './json/syntax.ts';
import { rule as jsonTooDeep } from './json/too-deep.ts';
import { rule as schemaInvalid } from './schema/invalid.ts';
import { rule as tableBlankColumnName } from './table/blank-column-name.ts';
import { rule as tableBlankRow } from './table/blank-row.ts';
import { rule as tableColumnDropped } from './table/column-dropped.ts';
import { rule as tableColumnOrder } from './table/column-order.ts';
import { rule as tableControlCharacter } from './table/control-character.ts';
import { rule as tableDateFuture } from './table/date-future.ts';
import { rule as tableDelimiter } from './table/delimiter.ts';
import { rule as tableDuplicateColumn } from './table/duplicate-column.ts';
import { rule as tableEmpty } from './table/empty.ts';
import { rule as tableEncoding } from './table/encoding.ts';
import { rule as tableEnum } from './table/enum.ts';
import { rule as tableExtraColumn } from './table/extra-column.ts';
import { rule as tableForeignKey } from './table/foreign-key.ts';
import { rule as tableFormula } from './table/formula.ts';
import { rule as tableInvisibleCharacter } from './table/invisible-character.ts';
import { rule as tableJsonSchema } from './table/json-schema.ts';
import { rule as tableKeysRemoved } from './table/keys-removed.ts';
import { rule as tableLength } from './table/length.ts';
import { rule as tableLineEnding } from './table/line-ending.ts';
import { rule as tableMaximum } from './table/maximum.ts';
import { rule as tableMinimum } from './table/minimum.ts';
import { rule as tableMissingColumn } from './table/missing-column.ts';
import { rule as tableNoRows } from './table/no-rows.ts';
import { rule as tableNotNfc } from './table/not-nfc.ts';
import { rule as tablePattern } from './table/pattern.ts';
import { rule as tablePrimaryKey } from './table/primary-key.ts';
import { rule as tableQuote } from './table/quote.ts';
import { rule as tableRaggedRow } from './table/ragged-row.ts';
import { rule as tableRequired } from './table/required.ts';
import { rule as tableShrunk } from './table/shrunk.ts';
import { rule as tableTotalJumped } from './table/total-jumped.ts';
import { rule as tableType } from './table/type.ts';
import { rule as tableUnique } from './table/unique.ts';
import { rule as tableWhitespace } from './table/whitespace.ts';

/** Rules about data files: tables, JSON, GeoJSON and their schemas. */
export const dataRules: readonly Rule[] = [
  geojsonBbox,
  geojsonCoordinates,
  geojsonCrs,
  geojsonDuplicateId,
  geojsonEmpty,
  geojsonFeature,
  geojsonNullGeometry,
  geojsonOutside,
  geojsonPositionRange,
  geojsonPrecision,
  geojsonRing,
  geojsonSelfCrossing,
  geojsonSwapped,
  geojsonType,
  geojsonWinding,
  jsonDuplicateKey,
  jsonNotRows,
  jsonSyntax,
  jsonTooDeep,
  schemaInvalid,
  tableBlankColumnName,
  tableBlankRow,
  tableColumnDropped,
  tableColumnOrder,
  tableControlCharacter,
  tableDateFuture,
  tableDelimiter,
  tableDuplicateColumn,
  tableEmpty,
  tableEncoding,
  tableEnum,
  tableExtraColumn,
  tableForeignKey,
  tableFormula,
  tableInvisibleCharacter,
  tableJsonSchema,
  tableKeysRemoved,
  tableLength,
  tableLineEnding,
  tableMaximum,
  tableMinimum,
  tableMissingColumn,
  tableNoRows,
  tableNotNfc,
  tablePattern,
  tablePrimaryKey,
  tableQuote,
  tableRaggedRow,
  tableRequired,
  tableShrunk,
  tableTotalJumped,
  tableType,
  tableUnique,
  tableWhitespace,
];
