import { HEAD, MAIN } from './sheet-xml.ts';

/** Cell styles of our workbooks, by number. Those of example cells are `EXAMPLE` higher: the same format in grey italics. */
export const STYLES = {
  plain: 0,
  header: 1,
  text: 2,
  integer: 3,
  number: 4,
  date: 5,
  datetime: 6,
  time: 7,
  heading: 14,
  wrapped: 15,
  figure: 16,
  percent: 17,
} as const;
export const EXAMPLE = 6;

/** Number formats of styles 2 to 7: 49 is text (leading zeros survive), 1 a whole number, 0 general, 21 `h:mm:ss`; 9 is `0%`. */
const FORMATS = [49, 1, 0, 164, 165, 21];

/** `styles.xml` of our workbooks. */
export function stylesXml(): string {
  const ofFont = (font: number) => FORMATS.map((format) => xf(format, font, 0));
  const styles = [
    xf(0, 0, 0),
    xf(49, 1, 2),
    ...ofFont(0),
    ...ofFont(2),
    xf(49, 3, 0),
    xf(49, 0, 0, '<alignment vertical="top" wrapText="1"/>'),
    xf(0, 0, 0, '<alignment vertical="top"/>'),
    xf(9, 0, 0, '<alignment vertical="top"/>'),
  ];
  return `${HEAD}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="4">${font('')}${font('<b/>')}${font('<i/>', '<color rgb="FF808080"/>')}${font('<b/>', '', 14)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EEF5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function xf(format: number, fontId: number, fill: number, inside = ''): string {
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1"';
  return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="0" xfId="0" ${applied}${inside ? ` applyAlignment="1">${inside}</xf>` : '/>'}`;
}

// The order of b, i, sz, color and name is the schema's.
function font(mark: string, color = '', size = 11): string {
  return `<font>${mark}<sz val="${size}"/>${color}<name val="Calibri"/><family val="2"/></font>`;
}
