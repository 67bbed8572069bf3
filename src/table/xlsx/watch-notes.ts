import type { Finding } from '../../domain/model/finding.ts';
import { findInText } from '../privacy/find-in-text.ts';
import { LIMITS } from './limits.ts';
import { readPart, type Archive } from './read-part.ts';
import { readRelations } from './read-relations.ts';
import type { WorkbookSheet } from './read-workbook.ts';
import { XlsxFault } from './xlsx-fault.ts';
import { findAttribute } from './xml-text.ts';

/** What people wrote beside the cells: a note on one, or a paragraph of a text box. */
interface Note {
  /** `'Trang tính'!B4`, or the sheet alone for a text box. */
  readonly place: string;
  readonly row: number | undefined;
  text: string;
}

/** Notes of Excel, its newer conversations, and drawings; writers lay them in different folders. */
const PARTS = /(^|\/)((threaded)?comments?[^/]*(\/[^/]*)?|drawings\/[^/]*)\.xml$/;

/** Personal data and secrets in notes, conversations and text boxes: nobody sees them in the table, and they go out with the file. */
export function watchNotes(file: string, archive: Archive, sheets: readonly WorkbookSheet[]): Finding[] {
  const parts = [...archive.parts.keys()].filter((part) => PARTS.test(part));
  if (parts.length === 0) return [];
  const owners = new Map(
    sheets.flatMap(({ name, part }) => [...readRelations(archive, part).values()].map((own) => [own.part.toLowerCase(), name])),
  );
  const notes = parts.flatMap((part) => readNotes(archive, part, owners.get(part) ?? part));
  // A line for each note: so that its number tells which note it was.
  const text = notes.map((note) => note.text.replace(/\s+/g, ' ').normalize('NFC')).join('\n');
  return findInText(text, file, false).map(({ where, ...finding }) => {
    const note = notes[(where.line ?? 1) - 1];
    return {
      ...finding,
      where: { file, ...(note?.row === undefined ? {} : { line: note.row }) },
      args: { ...finding.args, column: note?.place ?? '' },
    };
  });
}

function readNotes(archive: Archive, part: string, sheet: string): Note[] {
  const notes: Note[] = [];
  let current: Note | undefined;
  let isText = false;
  let total = 0;
  readPart(archive, part, {
    open(name, attributes) {
      if (/^(comment|threadedComment|p)$/.test(name)) current = startNote(sheet, findAttribute(attributes, 'ref'));
      isText = name === 't' || name === 'text';
    },
    text(text) {
      if (!isText || !current) return;
      current.text += text;
      total += text.length;
      if (total > LIMITS.allText) throw new XlsxFault('xlsx/too-large', { kind: 'all-text', limit: LIMITS.allText });
    },
    close(name) {
      if (name === 't' || name === 'text') isText = false;
      if (!current || !/^(comment|threadedComment|p)$/.test(name)) return;
      notes.push(current);
      current = undefined;
    },
  });
  return notes;
}

function startNote(sheet: string, cell: string | undefined): Note {
  const row = Number(/\d+$/.exec(cell ?? '')?.[0]);
  return { place: cell === undefined ? sheet : `${sheet}!${cell}`, row: row > 0 ? row : undefined, text: '' };
}
