import { describe, expect, test } from 'vitest';
import type { Field, TableSchema } from '../../src/domain/model/table-schema.ts';
import { fixCsv } from '../../src/table/rescue/fix-csv.ts';

/** The cells of one column after the repair, what was left, and what decided. */
function repair(cells: readonly string[], field: Omit<Field, 'name'>) {
  const schema: TableSchema = { fields: [{ name: 'stt' }, { name: 'x', ...field }] };
  const text = `stt,x\n${cells.map((cell, i) => `${i},"${cell}"\n`).join('')}`;
  const { bytes, report } = fixCsv(new TextEncoder().encode(text), { file: 't.csv', schema });
  const after = new TextDecoder().decode(bytes).trim().split('\n').slice(1);
  return {
    cells: after.map((line) => line.slice(line.indexOf(',') + 1).replaceAll('"', '')),
    left: report.left.map(({ kind, readings, count }) => [kind, count, ...readings]),
    basis: report.changes.map(({ basis }) => basis),
  };
}

const unchanged = (cells: readonly string[], field: Omit<Field, 'name'>) => {
  const result = repair(cells, field);
  expect(result.cells).toEqual(cells);
  return result.left;
};

describe('days', () => {
  const date = { type: 'date' } as const;

  test('one day above 12 decides for the column; a day that does not exist is left', () => {
    expect(repair(['3/8/2026', '25/12/2025', '2026-01-02', '30/02/2026'], date)).toEqual({
      cells: ['2026-08-03', '2025-12-25', '2026-01-02', '30/02/2026'],
      left: [],
      basis: ['column'],
    });
  });

  test('months first, where only that is possible', () => {
    expect(repair(['12/25/2025', '3/8/2026'], date).cells).toEqual(['2025-12-25', '2026-03-08']);
  });

  test('nothing decides: day first by convention, and it is said', () => {
    expect(repair(['3/8/2026', '01-02-2026', '4.5.2026'], date)).toEqual({
      cells: ['2026-08-03', '2026-02-01', '2026-05-04'],
      left: [],
      basis: ['convention'],
    });
  });

  test('nothing decides and one cell is impossible, or the cells contradict each other: left, with both readings', () => {
    expect(unchanged(['01/02/2026', '30/02/2026'], date)).toEqual([['date', 1, '2026-02-01', '2026-01-02']]);
    expect(unchanged(['25/12/2025', '12/25/2025', '1/2/2026'], date)).toEqual([['date', 3, '2025-12-25']]);
  });

  test('other forms of one reading; two-digit years are none', () => {
    expect(repair(['2026/3/1', '20260301', '2026-03-01 00:00:00', '01/02/03', '24:00'], date).cells).toEqual([
      '2026-03-01',
      '2026-03-01',
      '2026-03-01',
      '01/02/03',
      '24:00',
    ]);
  });

  test('Excel serials, in the column of days only', () => {
    expect(repair(['45658', '46000.0', '7'], date).cells).toEqual(['2025-01-01', '2025-12-09', '7']);
    unchanged(['45658', '46000'], { type: 'string' });
  });

  test('serials beside texts whose days are all above 12 may have been exchanged by Excel', () => {
    const result = repair(['25/12/2025', '45993', '13/01/2026'], date);
    expect(result.cells).toEqual(['2025-12-25', '45993', '2026-01-13']);
    expect(result.left).toEqual([['serial', 1, '2025-12-02', '2025-02-12']]);
  });

  test('a format of its own is the schema’s business', () => {
    unchanged(['3/8/2026', '2026-08-03'], { type: 'date', format: '%d/%m/%Y' });
  });
});

describe('numbers', () => {
  const number = { type: 'number' } as const;
  const integer = { type: 'integer' } as const;

  test('Vietnamese writing, where the column shows it', () => {
    expect(repair(['1.234,5', '12,5', '7', '1.234'], number)).toMatchObject({
      cells: ['1234.5', '12.5', '7', '1234'],
      basis: ['column'],
    });
    expect(repair(['1.234.567', '1.234'], integer).cells).toEqual(['1234567', '1234']);
    expect(repair(['12,50', '-3,25'], number)).toMatchObject({ cells: ['12.50', '-3.25'], basis: ['only'] });
  });

  test('English writing and spaces', () => {
    expect(repair(['1,234.5', '1,234,567'], number).cells).toEqual(['1234.5', '1234567']);
    expect(repair(['1 234', '12\u00a0345', '1\u202f234'], integer).cells).toEqual(['1234', '12345', '1234']);
  });

  test('a lone 1.234 among integers is left with both readings', () => {
    expect(unchanged(['1.234', '5', '2.345'], integer)).toEqual([['number', 2, '1.234', '1234']]);
    expect(unchanged(['1,234'], number)).toEqual([['number', 1, '1.234', '1234']]);
  });

  test('the limits of the schema may decide', () => {
    expect(repair(['15,123', '14,950'], { ...number, constraints: { minimum: -90, maximum: 90 } }).cells).toEqual([
      '15.123',
      '14.950',
    ]);
  });

  test('two ways of writing in one column decide nothing', () => {
    unchanged(['1.234,5', '1,234.5'], number);
    unchanged(['12.5', '12,5'], number);
  });

  test('what is a value already, and what is no number, stays', () => {
    unchanged(['1.234', '12.5', '1e5'], number);
    unchanged(['KPH (<0,004)', '1e400', '0x1F', '1_000', '１２', '12 ha'], number);
    unchanged(['1.234,5', '12,5'], { ...number, decimalChar: ',', groupChar: '.' });
    expect(repair(['12.0', '5'], integer).cells).toEqual(['12', '5']);
    expect(unchanged(['12.000', '5'], integer)).toEqual([['number', 1, '12.000', '12000']]);
  });
});

describe('yes and no, lost zeros', () => {
  test('words become the values of the schema', () => {
    expect(repair(['Có', 'không', 'TRUE', 'x', 'yes'], { type: 'boolean' }).cells).toEqual([
      'true',
      'false',
      'TRUE',
      'x',
      'true',
    ]);
    expect(repair(['true', 'Không'], { type: 'boolean', trueValues: ['Có'], falseValues: ['Không'] }).cells).toEqual([
      'Có',
      'Không',
    ]);
  });

  test('zeros come back where one number of them fits', () => {
    expect(repair(['1234', '21025', '0123'], { type: 'string', constraints: { pattern: '\\d{5}' } }).cells).toEqual([
      '01234',
      '21025',
      '0123',
    ]);
    expect(repair(['7', '010'], { type: 'string', constraints: { enum: ['007', '010'] } }).cells).toEqual(['007', '010']);
    expect(unchanged(['12', '12345'], { type: 'string', constraints: { pattern: '\\d{4,5}' } })).toEqual([
      ['zeros', 1, '0012', '00012'],
    ]);
    unchanged(['12', '7'], { type: 'string' });
  });
});

describe('structure', () => {
  const fix = (text: string, schema?: TableSchema) => {
    const { bytes, report } = fixCsv(new TextEncoder().encode(text), { file: 't.csv', ...(schema ? { schema } : {}) });
    return {
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      ...report,
      kinds: report.changes.map(({ kind }) => kind),
    };
  };
  const schema: TableSchema = { fields: [{ name: 'ma' }, { name: 'so_giuong', title: 'Số giường bệnh' }] };

  test('titles, margins and names, by the schema', () => {
    const result = fix('Biểu 01;;;\n;;;\nMã;SỐ GIƯỜNG;;\nA; 5;;\n;;;\nB;6;;\n;;;\n', schema);
    expect(result.text).toBe('ma,so_giuong\nA,5\nB,6\n');
    expect(result.kinds).toEqual(['title-rows', 'blank-rows', 'empty-columns', 'delimiter', 'header', 'trim']);
    expect(result.changes.find(({ kind }) => kind === 'trim')).toMatchObject({
      column: 'so_giuong',
      examples: [{ line: 4, before: ' 5', after: '5' }],
    });
    expect(result.findings).toEqual([]);
  });

  test('a name is taken by its title too, but never for two columns', () => {
    expect(fix('Mã,Số giường bệnh\nA,5\n', schema).text).toBe('ma,so_giuong\nA,5\n');
    expect(fix('Mã,MA,so_giuong\nA,A,5\n', schema).text).toBe('Mã,MA,so_giuong\nA,A,5\n');
  });

  test('quotes stay as they were where nothing else changes', () => {
    expect(fix('"ma","so"\n"A",5\n').text).toBe('"ma","so"\n"A",5\n');
    expect(fix('"ma";"so"\r\n"A";"5"\r\n').text).toBe('"ma","so"\n"A","5"\n');
    expect(fix('ma,so\n"A ","5, 6"\n').text).toBe('ma,so\n"A","5, 6"\n');
  });

  test('a list of one column is not parted by the signs in its cells', () => {
    expect(fix('ghi_chu\na;b\nc;d\n').text).toBe('ghi_chu\na;b\nc;d\n');
    expect(fix('ghi_chu\na\n\nb\n\n').text).toBe('ghi_chu\na\n\nb\n');
  });

  test('nothing inside the table is touched where the quotes cannot be understood', () => {
    const result = fix('\ufeffma;so\r\nA;"5\r\nB;6\r\n');
    expect(result.text).toBe('ma;so\r\nA;"5\r\nB;6\r\n');
    expect(result.left).toMatchObject([{ kind: 'quotes', line: 2 }]);
  });

  test('empty files, a lone header and a lone mark', () => {
    expect(fix('').findings).toMatchObject([{ code: 'table/empty' }]);
    expect(fix('\ufeff').text).toBe('');
    expect(fix('ma,so\n')).toMatchObject({ text: 'ma,so\n', kinds: [] });
  });
});
