/** Table Schema (Data Package v2, https://datapackage.org/standard/table-schema/), as read from `schema.yaml`. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly fieldsMatch?: 'exact' | 'equal' | 'subset' | 'superset' | 'partial';
  readonly missingValues?: readonly (string | { readonly value: string; readonly label?: string })[];
  readonly primaryKey?: string | readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Field {
  readonly name: string;
  readonly type?: FieldType;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly constraints?: Constraints;
  readonly missingValues?: TableSchema['missingValues'];
  readonly categories?: readonly (string | number | { readonly value: string | number; readonly label?: string })[];
  readonly categoriesOrdered?: boolean;
  readonly groupChar?: string;
  readonly decimalChar?: string;
  readonly bareNumber?: boolean;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly delimiter?: string;
  readonly itemType?: string;
  /** Unit of measure for people, e.g. `ha`, `tấn`. */
  readonly unit?: string;
  readonly personalData?: PersonalData;
}

/**
 * What an officer knows better than the look of the values (Art. 7.4). `office-contact`: telephones and boxes that an office gives
 * out. `public-by-law`: persons whom a law has named in public (licensed practitioners, recognised artisans); whoever reviews is
 * shown its basis.
 */
export type PersonalData =
  { readonly status: 'office-contact'; readonly basis?: string } | { readonly status: 'public-by-law'; readonly basis: string };

export type FieldType =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'object'
  | 'array'
  | 'list'
  | 'date'
  | 'time'
  | 'datetime'
  | 'year'
  | 'yearmonth'
  | 'duration'
  | 'geopoint'
  | 'geojson'
  | 'any';

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: string | number;
  readonly maximum?: string | number;
  readonly exclusiveMinimum?: string | number;
  readonly exclusiveMaximum?: string | number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly jsonSchema?: Record<string, unknown>;
}

export interface ForeignKey {
  readonly fields: string | readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: string | readonly string[] };
}
