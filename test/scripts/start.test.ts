import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isFree } from '../../scripts/free-port';

const START = join(__dirname, '../../scripts/start.js');

const start = (...words: readonly string[]) => spawnSync(process.execPath, [START, ...words], { encoding: 'utf8' });

function listen(host: string): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, host, () => resolve(server)));
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe('a taken port', () => {
  let stranger: Server;
  beforeAll(async () => {
    stranger = await listen('127.0.0.1');
  });
  afterAll(() => {
    stranger.close();
  });

  test('gives one line, no stack, and exit status 1', () => {
    const port = portOf(stranger);
    const { status, stdout, stderr } = start('--port', String(port));
    expect(stdout).toBe('');
    expect(stderr).toBe(`端口 ${port} 已被占用，请换一个端口，例如：npm start -- --port ${port + 1}\n`);
    expect(status).toBe(1);
  });

  test('is not free, and is free again once it is given back', async () => {
    const other = await listen('127.0.0.1');
    const port = portOf(other);
    expect(await isFree(port)).toBe(false);
    await new Promise((resolve) => other.close(resolve));
    expect(await isFree(port)).toBe(true);
  });

  test('counts whoever listens on all addresses', async () => {
    const other = await listen('0.0.0.0');
    expect(await isFree(portOf(other))).toBe(false);
    other.close();
  });
});

test('words that are off give one line and exit status 1', () => {
  const { status, stderr } = start('--prot', '3000');
  expect(stderr).toBe('不认识的参数：--prot 3000。可用：--port 端口号\n');
  expect(status).toBe(1);
});
