import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nameColumn } from '../../src/table/xlsx/cell-address.ts';

/** The template with its example row overwritten by these values, as a person would in Excel: formats of the columns stay. */
export function fillTemplate(template: Uint8Array, values: readonly (string | number | boolean)[]): Uint8Array {
  const parts = unzipSync(template);
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const styles = [...xml.matchAll(/<col [^>]*style="(\d+)"/g)].map((match) => match[1]);
  const cells = values.map((value, i) => {
    const start = `<c r="${nameColumn(i + 1)}2" s="${styles[i]}"`;
    if (typeof value === 'string') return `${start} t="inlineStr"><is><t>${value}</t></is></c>`;
    return typeof value === 'boolean' ? `${start} t="b"><v>${Number(value)}</v></c>` : `${start}><v>${value}</v></c>`;
  });
  return zipSync({ ...parts, [name]: strToU8(xml.replace(/<row r="2">.*?<\/row>/, `<row r="2">${cells.join('')}</row>`)) });
}
