/** VNI-Windows: letters that stand alone, as Windows-1252 shows them. */
const SINGLE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ', ô: 'ơ', ö: 'ư' }),
);

/** Marks that follow their letter: what each adds, as combining characters. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['ø', '\u0300'],
  ['ù', '\u0301'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['à', '\u0302\u0300'],
  ['á', '\u0302\u0301'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['è', '\u0306\u0300'],
  ['é', '\u0306\u0301'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);

/** Marks that each letter takes; a pair outside this table is left as it stands. */
const TAKES: Readonly<Record<string, string>> = {
  a: 'øùûõïâàáåãäêèéúüë',
  e: 'øùûõïâàáåãä',
  o: 'øùûõïâàáåãä',
  u: 'øùûõï',
  y: 'øùûõ',
  ô: 'øùûõï',
  ö: 'øùûõï',
};

/** Pair as Windows-1252 shows it → letter, small and capital: the 134 letters of the set. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...[...SINGLE].flatMap(([shown, letter]) => bothCases(shown, letter)),
  ...Object.entries(TAKES).flatMap(([base, marks]) =>
    [...marks].flatMap((mark) => bothCases(base + mark, ((SINGLE.get(base) ?? base) + (MARKS.get(mark) ?? '')).normalize('NFC'))),
  ),
]);

/** Reads VNI text whose bytes were shown as Windows-1252. The case of a letter is that of its base: `Aù` is `Á`. */
export function readVni(text: string): string {
  return text.replace(/[aeouyôö][øùûõïâàáåãäêèéúüë]|[ìíæóòîñôö]/gi, (found) => {
    const first = found[0] ?? '';
    const rest = found.slice(1);
    const capital = first !== first.toLowerCase();
    const pair = VNI.get(first + (capital ? rest.toUpperCase() : rest.toLowerCase()));
    return pair ?? (VNI.get(first) ?? first) + rest;
  });
}

function bothCases(shown: string, letter: string): [string, string][] {
  return [
    [shown, letter],
    [shown.toUpperCase(), letter.toUpperCase()],
  ];
}
