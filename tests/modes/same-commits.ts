import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestBed } from '../github/testbed/testbed.ts';
import type { Files } from '../support/small-project.ts';

/**
 * A gate before a test-bed that makes commits of a real repository and of the emulator, which names its own, look the
 * same: ids are exchanged on the way there and on the way back.
 */
export class SameCommits {
  readonly #bed: TestBed;
  readonly #server: Server;
  readonly #ids: [real: string, emulated: string][] = [];

  private constructor(bed: TestBed) {
    this.#bed = bed;
    const upstream = new URL(bed.gateway.apiUrl).origin;
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = this.#exchange(Buffer.concat(chunks).toString('utf8'), 0);
      const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
      try {
        const answer = await fetch(`${upstream}${this.#exchange(request.url ?? '', 0)}`, {
          method: request.method ?? 'GET',
          headers: { authorization, 'content-type': type },
          ...(body === '' ? {} : { body }),
        });
        const link = answer.headers.get('link');
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? '',
          ...(link === null ? {} : { link }),
        });
        response.end(this.#exchange(await answer.text(), 1));
      } catch {
        response.destroy();
      }
    });
  }

  static async before(bed: TestBed): Promise<SameCommits> {
    const gate = new SameCommits(bed);
    await new Promise<void>((resolve) => gate.#server.listen(0, '127.0.0.1', resolve));
    return gate;
  }

  /** As `GITHUB_API_URL` has it. */
  get apiUrl(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${new URL(this.#bed.gateway.apiUrl).pathname.replace(/\/$/, '')}`;
  }

  /** Puts files onto a branch of the emulator, as the commit that a real repository has under this id. */
  async put(branch: string, files: Files, real: string): Promise<void> {
    const bed = this.#bed;
    const refs = await bed.in('owner', 'GET', '/git/matching-refs/heads/');
    const exists = refs.some(({ ref }: { ref: string }) => ref === `refs/heads/${branch}`);
    const parent = await bed.head(exists ? branch : 'main');
    const tree = await bed.in('owner', 'POST', '/git/trees', {
      tree: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
    });
    const { sha } = await bed.in('owner', 'POST', '/git/commits', {
      message: 'As in the repository',
      tree: tree.sha,
      parents: [parent],
    });
    if (exists) await bed.in('owner', 'PATCH', `/git/refs/heads/${branch}`, { sha });
    else await bed.in('owner', 'POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
    this.#ids.push([real, sha]);
  }

  knows(real: string): boolean {
    return this.#ids.some(([id]) => id === real);
  }

  /** What the emulator holds, as the real repository names its commits. */
  named(text: string): string {
    return this.#exchange(text, 1);
  }

  forget(): void {
    this.#ids.length = 0;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #exchange(text: string, from: 0 | 1): string {
    let exchanged = text;
    for (const pair of this.#ids) exchanged = exchanged.replaceAll(pair[from], pair[1 - from] ?? '');
    return exchanged;
  }
}
