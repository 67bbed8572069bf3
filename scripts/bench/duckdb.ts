import { COMMUNES, KINDS } from './bench-table.ts';
import type { RunFile } from './engine-result.ts';

const TYPES = {
  id: 'BIGINT',
  ma: 'VARCHAR',
  xa: 'VARCHAR',
  ngay: 'DATE',
  so_luong: 'BIGINT',
  gia: 'DOUBLE',
  loai: 'VARCHAR',
  vi_do: 'DOUBLE',
  kinh_do: 'DOUBLE',
  ten: 'VARCHAR',
  hoat_dong: 'BOOLEAN',
  nam: 'INTEGER',
};

/** A typed reader that stores rejected rows, then one scan with counts only: no positions (the fastest we could make it). */
export async function loadDuckdb(): Promise<RunFile> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return async (path) => {
    const database = await DuckDBInstance.create(':memory:', { threads: '2' });
    const connection = await database.connect();
    const reader = await connection.runAndReadAll(writeQuery(path));
    const { total = 0, ...faults } = Object.fromEntries(
      Object.entries(reader.getRowObjects()[0] ?? {}).map(([name, value]) => [name, Number(value)]),
    );
    const rejected = await connection.runAndReadAll('SELECT count(*) AS n FROM reject_errors');
    return { rows: total, faults: { ...faults, rejected: Number(rejected.getRowObjects()[0]?.['n'] ?? 0) } };
  };
}

function writeQuery(path: string): string {
  const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(',');
  const types = Object.entries(TYPES).map(([name, type]) => `'${name}':'${type}'`);
  return `
    SELECT count(*) AS total, count(*) - count(DISTINCT id) AS repeated_id, count(*) - count(DISTINCT ma) AS repeated_ma,
      count(*) FILTER (id IS NULL OR id < 1) AS id, count(*) FILTER (ma IS NULL OR NOT regexp_full_match(ma, '[A-Z]{2}-[0-9]{8}')) AS ma,
      count(*) FILTER (xa IS NULL OR xa NOT IN (${list(COMMUNES)})) AS xa,
      count(*) FILTER (ngay < DATE '1990-01-01' OR ngay > DATE '2026-12-31') AS ngay,
      count(*) FILTER (so_luong < 0 OR so_luong > 100000) AS so_luong, count(*) FILTER (gia < 0) AS gia,
      count(*) FILTER (loai IS NULL OR loai NOT IN (${list(KINDS)})) AS loai,
      count(*) FILTER (vi_do < 13.9 OR vi_do > 15.5) AS vi_do, count(*) FILTER (kinh_do < 107.3 OR kinh_do > 109.2) AS kinh_do,
      count(*) FILTER (ten IS NULL OR length(ten) > 200) AS ten, count(*) FILTER (nfc_normalize(ten) <> ten) AS nfc,
      count(*) FILTER (nam < 1990 OR nam > 2030) AS nam
    FROM read_csv('${path.replaceAll("'", "''")}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
      columns = {${types.join(',')}}, store_rejects = true)`;
}
