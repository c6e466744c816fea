import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

// `@actions/github` reads the environment when it is imported: a process of its own has it from the start.

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
  for (const server of [github, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

it("goes through the runner's proxy", async () => {
  const apiUrl = 'http://github.test';
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const program = `
    import { z } from 'zod';
    import { createClient } from '${new URL('../../src/github/client.ts', import.meta.url)}';
    const limits = { attempts: 1 };
    const client = createClient({ token: 'ghs_bot', repository: 'lab/cohorts', apiUrl: '${apiUrl}', limits });
    const shape = z.object({ full_name: z.string() });
    console.log(await client.send('read the repository', 'GET /repos/{owner}/{repo}', {}, shape));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    env: { http_proxy: address, HTTP_PROXY: address, GITHUB_API_URL: apiUrl },
  });
  expect(stdout).toBe("{ full_name: 'lab/cohorts' }\n");
  expect(asked).toEqual(['github.test:80']);
});
