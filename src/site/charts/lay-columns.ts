export interface Column {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  /** The first, the last and the largest carry their number. */
  readonly labelled: boolean;
}

export interface ColumnChart {
  readonly width: number;
  readonly height: number;
  /** Where zero lies. */
  readonly base: number;
  readonly columns: readonly Column[];
}

const WIDTH = 720;
const HEIGHT = 220;
const TOP = 24;
const BASE = 190;
const WIDEST = 48;

/** Places columns from zero up to the largest, or up to `whole`, on a fixed canvas; lengths in SVG units, rounded so that every machine writes the same bytes. */
export function layColumns(values: readonly number[], whole?: number): ColumnChart {
  const most = whole ?? Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length);
  const width = round(Math.min(WIDEST, step * 0.75));
  const peak = values.indexOf(most);
  const columns = values.map((value, i) => {
    const height = round((value / most) * (BASE - TOP));
    const x = round(i * step + (step - width) / 2);
    const labelled = i === 0 || i === values.length - 1 || i === peak;
    return { value, x, y: round(BASE - height), width, height, middle: round(x + width / 2), labelled };
  });
  return { width: WIDTH, height: HEIGHT, base: BASE, columns };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
