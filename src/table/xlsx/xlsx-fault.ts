import type { Args } from '../report.ts';
import type { XlsxCode } from '../../domain/model/xlsx-code.ts';

/** Why a workbook cannot be read any further; becomes the finding of this code. */
export class XlsxFault extends Error {
  readonly code: XlsxCode;
  readonly args: Args;

  constructor(code: XlsxCode, args: Args = {}) {
    super(code);
    this.code = code;
    this.args = args;
  }
}
