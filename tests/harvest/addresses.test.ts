import { describe, expect, it } from 'vitest';
import { SOURCE_PATH, sourceWith } from '../../src/domain/checks/example-source.ts';
import { isPublicAddress } from '../../src/io/harvest/is-public-address.ts';
import { httpAnswer, PUBLIC, redirect, startFakeSource } from './fake-source.ts';
import { harvestOf } from './harvest-of.ts';
import { judgeSource } from './judge-source.ts';

const nowhere = [
  'file:///etc/passwd',
  'http://nguon.example.vn/co-so.csv',
  'ftp://nguon.example.vn/co-so.csv',
  'data:text/csv,ma',
  'https://127.0.0.1/co-so.csv',
  'https://[::1]/co-so.csv',
  'https://[::ffff:127.0.0.1]/co-so.csv',
  'https://169.254.169.254/latest/meta-data/',
  'https://0x7f000001/',
  'https://2130706433/',
  'https://127.1/',
  'https://localhost/co-so.csv',
  'https://may-chu.internal/co-so.csv',
  'https://ten:mat-khau@nguon.example.vn/co-so.csv',
  '//127.0.0.1/co-so.csv',
  'https://',
];

describe('K06: where a source points to', () => {
  it.each(nowhere)('302 to %s is not followed', async (location) => {
    const { codes, requests, result } = await judgeSource(() => redirect(location));
    expect(codes).toEqual(['error harvest/address']);
    expect(requests).toEqual(['nguon.example.vn/co-so.csv']);
    expect(JSON.stringify(result.findings)).not.toContain('mat-khau');
    expect(result.files).toEqual([]);
  });

  it.each([
    ['127.0.0.1'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['169.254.169.254'],
    ['10.0.0.8'],
    ['172.31.255.255'],
    ['192.168.1.1'],
    ['100.64.0.1'],
    ['0.0.0.0'],
    ['fd00::1'],
    ['fe80::1%eth0'],
    ['64:ff9b::7f00:1'],
    ['2002:7f00:1::'],
    ['no address'],
    [PUBLIC, '127.0.0.1'],
  ])('a name that stands for %s %s is not asked', async (...addresses) => {
    const { codes, dialled, args } = await judgeSource(
      () => redirect('https://khac.example.vn/x'),
      {},
      {
        names: { 'khac.example.vn': addresses },
      },
    );
    expect(codes).toEqual(['error harvest/address']);
    expect(args['why']).toBe('private');
    expect(dialled).toEqual([PUBLIC]);
  });

  it.each(['8.8.8.8', '203.162.4.190', '2606:4700::1111', '2405:4800::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('the address that was judged is the one that is dialled: the name is not looked up again', async () => {
    const fake = await startFakeSource(() => httpAnswer('ma\n'));
    let asked = 0;
    const lookup = async () => [asked++ === 0 ? PUBLIC : '127.0.0.1'];
    await harvestOf({ [SOURCE_PATH]: sourceWith({}) }, { ...fake.gateway, lookup });
    expect({ asked, dialled: fake.dialled }).toEqual({ asked: 1, dialled: [PUBLIC] });
  });

  it('redirects end', async () => {
    const { codes, requests } = await judgeSource((path) => redirect(`${path}x`));
    expect(codes).toEqual(['error harvest/redirected']);
    expect(requests).toHaveLength(4);
  });

  it('the file of a CKAN portal is judged like any other address', async () => {
    const answer = { success: true, result: { resources: [{ id: 'r', format: 'CSV', url: 'http://127.0.0.1:8500/v1/kv' }] } };
    const { codes, requests } = await judgeSource(() => httpAnswer(JSON.stringify(answer), 'application/json'), {
      kind: 'ckan',
      package: 'co-so',
      url: 'https://ckan.example.vn',
    });
    expect(codes).toEqual(['error harvest/address']);
    expect(requests).toEqual(['ckan.example.vn/api/3/action/package_show?id=co-so']);
  });
});
