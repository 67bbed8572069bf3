import { clipText, type Place, type Report } from '../report.ts';

/** Functions with which a cell reaches out of its sheet, and the ones that attacks and people write behind a sign. */
const FUNCTION =
  /^(?:ABS|AVERAGE|CALL|CHAR|CONCAT\w*|COUNT\w*|DDE|ENCODEURL|EXEC|FILTERXML|HYPERLINK|IF|IMAGE|IMPORT\w+|INDIRECT|MAX|MIN|NOW|RAND\w*|REGISTER|ROUND\w*|RTD|SUM\w*|TODAY|VLOOKUP|WEBSERVICE)\s*\(/i;
/** A sum, product or power of numbers; `-5`, `+84 255 3822` and `-5-10` are none. */
const SUM = /^[+-][\d.,]+(?:\s*[+*^]\s*[+-]?[\d.,]+)+$/;
/** Dynamic data exchange starts a program: `+cmd|' /C calc'!A0`. */
const EXCHANGE = /^[+@-][^\s|]+\s*\|.*!/;

/**
 * A cell that a spreadsheet would run instead of showing. Real tables hold phone numbers, negative numbers and list texts that
 * begin with a sign (`- Năm HT: 1982`, `@m?t nước`), so that the first character alone proves nothing.
 */
export function checkFormula(text: string, place: Place, report: Report): void {
  if (isFormula(text)) report.add('table/formula', place, { value: clipText(text) });
}

/** True for text that Excel or LibreOffice would calculate when the file is opened. */
export function isFormula(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x3d: // =
      return /^=[^=>\s]|^=\s+\S+\s*[(|]/.test(text);
    case 0x09:
    case 0x0d:
      // A tab or a carriage return in front is dropped by some programs, and what follows is run.
      return true;
    case 0x40: // @
      return FUNCTION.test(text.slice(1)) || EXCHANGE.test(text);
    case 0x2b: // +
    case 0x2d: // -
      return SUM.test(text) || EXCHANGE.test(text) || FUNCTION.test(text.replace(/^[+-]+@?/, ''));
    default:
      return false;
  }
}
