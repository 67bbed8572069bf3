import type { Rule } from '../model/rule.ts';
import { rule as agencyEnded } from './agency/ended.ts';
import { rule as agencyUnknown } from './agency/unknown.ts';
import { rule as catalogueMissingFile } from './catalogue/missing-file.ts';
import { rule as catalogueTetNotOfficial } from './catalogue/tet-not-official.ts';
import { rule as catalogueUnknownFile } from './catalogue/unknown-file.ts';
import { rule as catalogueUnknownReference } from './catalogue/unknown-reference.ts';
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
import { rule as gitShallow } from './git/shallow.ts';
import { rule as jsonDuplicateKey } from './json/duplicate-key.ts';
import { rule as jsonNotRows } from './json/not-rows.ts';
import { rule as jsonSyntax } from './json/syntax.ts';
import { rule as jsonTooDeep } from './json/too-deep.ts';
import { rule as listItemEnded } from './list/item-ended.ts';
import { rule as listItemUnknown } from './list/item-unknown.ts';
import { rule as listOtherHolder } from './list/other-holder.ts';
import { rule as metadataDate } from './metadata/date.ts';
import { rule as metadataEnum } from './metadata/enum.ts';
import { rule as metadataIdDuplicate } from './metadata/id-duplicate.ts';
import { rule as metadataLength } from './metadata/length.ts';
import { rule as metadataLicenceUnknown } from './metadata/licence-unknown.ts';
import { rule as metadataMissingKey } from './metadata/missing-key.ts';
import { rule as metadataNothingProvided } from './metadata/nothing-provided.ts';
import { rule as metadataPattern } from './metadata/pattern.ts';
import { rule as metadataResourceKind } from './metadata/resource-kind.ts';
import { rule as metadataShape } from './metadata/shape.ts';
import { rule as metadataType } from './metadata/type.ts';
import { rule as metadataUnknownKey } from './metadata/unknown-key.ts';
import { rule as pathFileMissing } from './path/file-missing.ts';
import { rule as pathName } from './path/name.ts';
import { rule as pathNamedTwice } from './path/named-twice.ts';
import { rule as pathOrphan } from './path/orphan.ts';
import { rule as pathOutside } from './path/outside.ts';
import { rule as pathReservedName } from './path/reserved-name.ts';
import { rule as pathSpecialFile } from './path/special-file.ts';
import { rule as pathStrayFile } from './path/stray-file.ts';
import { rule as periodChangeUnknown } from './period/change-unknown.ts';
import { rule as periodInvalid } from './period/invalid.ts';
import { rule as periodMissing } from './period/missing.ts';
import { rule as periodNotEnded } from './period/not-ended.ts';
import { rule as periodTwice } from './period/twice.ts';
import { rule as periodWrongFrequency } from './period/wrong-frequency.ts';
import { rule as placeUnknown } from './place/unknown.ts';
import { rule as schemaInvalid } from './schema/invalid.ts';
import { rule as tableBlankColumnName } from './table/blank-column-name.ts';
import { rule as tableBlankRow } from './table/blank-row.ts';
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
import { rule as tableType } from './table/type.ts';
import { rule as tableUnique } from './table/unique.ts';
import { rule as tableWhitespace } from './table/whitespace.ts';
import { rule as textEncoding } from './text/encoding.ts';
import { xlsxRules } from './xlsx-rules.ts';
import { rule as yamlAlias } from './yaml/alias.ts';
import { rule as yamlDocuments } from './yaml/documents.ts';
import { rule as yamlDuplicateKey } from './yaml/duplicate-key.ts';
import { rule as yamlEmpty } from './yaml/empty.ts';
import { rule as yamlSyntax } from './yaml/syntax.ts';
import { rule as yamlTag } from './yaml/tag.ts';
import { rule as yamlTooDeep } from './yaml/too-deep.ts';
import { rule as yamlTooLarge } from './yaml/too-large.ts';
import { rule as yamlWhitespace } from './yaml/whitespace.ts';

/** Every rule of the portal, by code. Each has words in `words/`, examples that are its tests, and a help page. */
export const rules: readonly Rule[] = [
  agencyEnded,
  agencyUnknown,
  catalogueMissingFile,
  catalogueTetNotOfficial,
  catalogueUnknownFile,
  catalogueUnknownReference,
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
  gitShallow,
  jsonDuplicateKey,
  jsonNotRows,
  jsonSyntax,
  jsonTooDeep,
  listItemEnded,
  listItemUnknown,
  listOtherHolder,
  metadataDate,
  metadataEnum,
  metadataIdDuplicate,
  metadataLength,
  metadataLicenceUnknown,
  metadataMissingKey,
  metadataNothingProvided,
  metadataPattern,
  metadataResourceKind,
  metadataShape,
  metadataType,
  metadataUnknownKey,
  pathFileMissing,
  pathName,
  pathNamedTwice,
  pathOrphan,
  pathOutside,
  pathReservedName,
  pathSpecialFile,
  pathStrayFile,
  periodChangeUnknown,
  periodInvalid,
  periodMissing,
  periodNotEnded,
  periodTwice,
  periodWrongFrequency,
  placeUnknown,
  schemaInvalid,
  tableBlankColumnName,
  tableBlankRow,
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
  tableType,
  tableUnique,
  tableWhitespace,
  textEncoding,
  ...xlsxRules,
  yamlAlias,
  yamlDocuments,
  yamlDuplicateKey,
  yamlEmpty,
  yamlSyntax,
  yamlTag,
  yamlTooDeep,
  yamlTooLarge,
  yamlWhitespace,
];
