import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createTls } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SOURCE_PATH, sourceWith } from '../../src/domain/checks/example-source.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { startFakeSource } from './fake-source.ts';
import { harvestOf } from './harvest-of.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.runIf(hasOpenssl)('K06: certificates', () => {
  /** A server with a certificate for this name, signed by itself. */
  async function startTls(name: string) {
    const dir = makeTestFolder();
    const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
    const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
    const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync('openssl', [...made, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
    const ca = readFileSync(cert, 'utf8');
    const server = createTls({ key: readFileSync(key), cert: ca }, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' }).end('ma\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => (server.closeAllConnections(), void server.close()));
    const { port } = server.address() as AddressInfo;
    const { gateway } = await startFakeSource(() => '');
    return { ca, gateway: { ...gateway, dial: () => ({ host: '127.0.0.1', port, plain: false }) } };
  }
  const source = { [SOURCE_PATH]: sourceWith({}) };

  it('one that nobody vouches for', async () => {
    const { gateway } = await startTls('nguon.example.vn');
    const { findings } = await harvestOf(source, gateway);
    expect(findings[0]).toMatchObject({
      code: 'harvest/unreachable',
      args: { why: 'tls', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
  });

  it('one for another name', async () => {
    const { gateway, ca } = await startTls('khac.example.vn');
    const { findings } = await harvestOf(source, { ...gateway, ca });
    expect(findings[0]).toMatchObject({
      code: 'harvest/unreachable',
      args: { why: 'tls', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
  });

  it('the right one is believed, though the connection goes to an address', async () => {
    const { gateway, ca } = await startTls('nguon.example.vn');
    expect((await harvestOf(source, { ...gateway, ca })).pulled).toMatchObject({ bytes: 3 });
  });
});

it('K06: a server without TLS is a fault of TLS', async () => {
  const { gateway } = await startFakeSource(() => 'HTTP/1.1 400 Bad Request\r\n\r\n');
  const dial = (address: string, port: number) => ({ host: '', port, ...gateway.dial?.(address, port), plain: false });
  const { findings } = await harvestOf({ [SOURCE_PATH]: sourceWith({}) }, { ...gateway, dial });
  expect(findings[0]).toMatchObject({ code: 'harvest/unreachable', args: { why: 'tls' } });
});
