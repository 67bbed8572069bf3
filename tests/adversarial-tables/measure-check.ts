import { checkLooseFiles } from '../../src/io/check-loose-files.ts';

// A process of its own: `measure-check.ts FILE SCHEMA` checks one file and says what it found and what it took.
const [file = '', schema = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const { findings } = await checkLooseFiles([file], schema, 'schema.yaml');
const { user, system } = process.cpuUsage(before);
const found = findings.map(({ code, level, where, count }) => ({ code, level, line: where.line, row: where.row, count }));
console.log(JSON.stringify({ found, seconds: (user + system) / 1e6, peakMB: process.resourceUsage().maxRSS / 1024 }));
