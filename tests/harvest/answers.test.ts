import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SOURCE_PATH, sourceWith } from '../../src/domain/checks/example-source.ts';
import { httpAnswer, IMPATIENT, startFakeSource, type Answering } from './fake-source.ts';
import { codesOf, harvestOf } from './harvest-of.ts';
import { judgeSource } from './judge-source.ts';

/** Sends without end, as fast as the line takes it. */
function pour(head: string, part: Buffer) {
  return (socket: Socket) => {
    socket.write(head);
    const more = () => {
      while (!socket.destroyed && socket.write(part));
    };
    socket.on('drain', more);
    more();
  };
}

function drip(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\n\r\n');
  const timer = setInterval(() => socket.write('a'), 10);
  socket.on('close', () => clearInterval(timer));
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\n';
const sixteenTimes = (part: Buffer) => Buffer.concat(Array.from({ length: 16 }, () => part));
const BOMB = gzipSync(Buffer.alloc(8_000_000));
/** An empty member of gzip: twenty bytes that hold nothing. */
const NOTHING = sixteenTimes(sixteenTimes(gzipSync('')));
const small = { maxMegabytes: '1' };

const bodies: readonly (readonly [string, ReturnType<Answering>, Record<string, string>, string])[] = [
  ['5 GB that are promised', `${HEAD}content-length: 5000000000\r\n\r\nma`, small, 'too-large'],
  ['a body without end', pour(`${HEAD}\r\n`, Buffer.alloc(65_536, 'a,')), small, 'too-large'],
  [
    'chunks without end',
    pour(`${HEAD}transfer-encoding: chunked\r\n\r\n`, Buffer.from(`8000\r\n${'a'.repeat(0x8000)}\r\n`)),
    small,
    'too-large',
  ],
  ['a gzip bomb', httpAnswer(BOMB, 'text/csv', ['content-encoding: gzip', `content-length: ${BOMB.length}`]), small, 'too-large'],
  ['packed parts that hold nothing', pour(`${HEAD}content-encoding: gzip\r\n\r\n`, NOTHING), small, 'too-large'],
  ['a slow drip', drip, {}, 'too-slow'],
  ['an answer that never begins', () => undefined, {}, 'too-slow'],
  ['headers without end', pour('HTTP/1.1 200 OK\r\n', Buffer.from(`x-a: ${'b'.repeat(1000)}\r\n`)), {}, 'unreachable'],
  ['a body that is cut', (socket) => socket.end(`${HEAD}content-length: 900\r\n\r\nma,ten\n`), {}, 'unreachable'],
  [
    'a packed body that is cut',
    (socket) => socket.end(Buffer.concat([Buffer.from(`${HEAD}content-encoding: gzip\r\n\r\n`), BOMB.subarray(0, 900)])),
    {},
    'wrong-type',
  ],
  ['packed bytes that are none', httpAnswer('ma,ten\n', 'text/csv', ['content-encoding: gzip']), {}, 'wrong-type'],
  ['an unknown packing', httpAnswer('ma,ten\n', 'text/csv', ['content-encoding: zstd-khac']), {}, 'wrong-type'],
  ['a page to log in', httpAnswer('<!doctype html>', 'text/html; charset=utf-8'), {}, 'wrong-type'],
  ['a page that says it is a table', httpAnswer('\uFEFF\n<HTML><body>Đăng nhập'), {}, 'wrong-type'],
  ['a workbook that says it is a table', httpAnswer('PK\u0003\u0004', 'application/vnd.ms-excel'), {}, 'wrong-type'],
  ['a table where JSON is expected', httpAnswer('ma,ten\n', 'application/json'), { format: 'json' }, 'wrong-type'],
  ['another type than the source expects', httpAnswer('ma,ten\n', 'text/plain'), { mediaType: 'text/csv' }, 'wrong-type'],
  ['not found', 'HTTP/1.1 404 Not Found\r\n\r\n', {}, 'refused'],
  ['nothing that changed, though nobody asked', 'HTTP/1.1 304 Not Modified\r\n\r\n', {}, 'refused'],
  ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n', {}, 'unreachable'],
];

describe('K06: what a source sends', () => {
  it.each(bodies)('%s ends with a finding, soon, and nothing is proposed', async (_name, answer, changes, name) => {
    const { codes, args, took, result } = await judgeSource(
      () => answer,
      changes,
      name === 'too-slow' ? { limits: IMPATIENT } : {},
    );
    expect(codes).toEqual([`error harvest/${name}`]);
    // The pace ended it, long before the whole time was over.
    if (name === 'too-slow') expect(args['seconds']).toBe(0.2);
    if (name === 'too-large') expect(args['megabytes']).toBe(1);
    expect(result).toMatchObject({ outcome: 'failed', files: [] });
    expect(took).toBeLessThan(4500);
  });

  it('a steady flow that takes too long altogether ends', async () => {
    const flow = (socket: Socket) => {
      socket.write(`${HEAD}\r\n`);
      const timer = setInterval(() => socket.write('a,b\n'.repeat(500)), 10);
      socket.on('close', () => clearInterval(timer));
    };
    const { codes, args } = await judgeSource(() => flow, {}, { limits: { totalMs: 500 } });
    expect({ codes, args }).toEqual({ codes: ['error harvest/too-slow'], args: { host: 'nguon.example.vn', seconds: 0.5 } });
  });

  it('a name server that does not answer ends', async () => {
    const { gateway } = await startFakeSource(() => '', { limits: { totalMs: 200 } });
    const lookup = () => new Promise<never>(() => undefined);
    expect(codesOf(await harvestOf({ [SOURCE_PATH]: sourceWith({}) }, { ...gateway, lookup }))).toEqual([
      'error harvest/too-slow',
    ]);
  });

  it('a name that does not exist is told as such', async () => {
    const { gateway } = await startFakeSource(() => '');
    const lookup = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    const { findings } = await harvestOf({ [SOURCE_PATH]: sourceWith({}) }, { ...gateway, lookup });
    expect(findings[0]).toMatchObject({ code: 'harvest/unreachable', args: { why: 'name', detail: 'ENOTFOUND' } });
  });
});

describe('K06: CKAN that repeats itself', () => {
  const rows = { kind: 'ckan-rows', resource: 'r', url: 'https://ckan.example.vn' };
  const page = (ids: readonly number[], total?: number) => {
    const records = ids.map((_id) => ({ _id, ma: `CS-${_id}` }));
    return httpAnswer(JSON.stringify({ success: true, result: { fields: [{ id: 'ma' }], records, total } }), 'application/json');
  };

  it('the same page again and again, less than it says it has', async () => {
    const { codes, requests, args } = await judgeSource(() => page([1, 2], 5), rows);
    expect(codes).toEqual(['error harvest/paging']);
    expect(args).toEqual({ rows: 2, total: 5, why: 'repeats' });
    expect(requests).toHaveLength(2);
  });

  it('new rows without end', async () => {
    let n = 0;
    const { codes, requests, args } = await judgeSource(() => page([++n], 1e9), rows);
    expect(codes).toEqual(['error harvest/paging']);
    expect(args['why']).toBe('endless');
    expect(requests).toHaveLength(20);
  });

  it('pages that are small each and too large together', async () => {
    let n = 0;
    const large = () => {
      const records = [{ _id: ++n, ma: 'x'.repeat(300_000) }];
      return httpAnswer(JSON.stringify({ success: true, result: { fields: [], records, total: 99 } }), 'application/json');
    };
    const { codes, args } = await judgeSource(large, { ...rows, ...small });
    expect({ codes, args }).toEqual({ codes: ['error harvest/too-large'], args: { megabytes: 1 } });
  });

  it.each([
    ['a page of HTML', httpAnswer('<html>', 'text/html')],
    ['an error of its own', httpAnswer('{"success": false, "error": {"__type": "Not Found Error"}}', 'application/json')],
    ['a list', httpAnswer('[]', 'application/json')],
  ])('%s instead of an answer', async (_name, answer) => {
    expect((await judgeSource(() => answer, rows)).codes).toEqual(['error harvest/ckan-answer']);
  });
});
