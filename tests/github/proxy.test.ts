import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';

// `@actions/github` reads the environment when it is imported, so this file imports nothing of ours before it is set.

const asked: string[] = [];
let github: Server;
let proxy: Server;

beforeAll(async () => {
  github = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end('{"full_name": "lab/cohorts"}');
  });
  proxy = createServer();
  proxy.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '');
    const upstream = connect((github.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  for (const server of [github, proxy])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  vi.unstubAllEnvs();
  for (const server of [github, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

it("goes through the runner's proxy", async () => {
  const apiUrl = 'http://github.test';
  for (const name of ['http_proxy', 'HTTP_PROXY'])
    vi.stubEnv(name, `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  for (const name of ['no_proxy', 'NO_PROXY']) vi.stubEnv(name, '');
  vi.stubEnv('GITHUB_API_URL', apiUrl);
  const { createClient } = await import('../../src/github/client.ts');
  const client = createClient({
    token: 'ghs_bot',
    repository: 'lab/cohorts',
    apiUrl,
    limits: { attempts: 1 },
  });
  const shape = z.object({ full_name: z.string() });
  expect(await client.send('read the repository', 'GET /repos/{owner}/{repo}', {}, shape)).toEqual({
    full_name: 'lab/cohorts',
  });
  expect(asked).toEqual(['github.test:80']);
});
