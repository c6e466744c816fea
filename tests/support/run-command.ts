import { run } from '../../src/cli/run.ts';
import type { Output } from '../../src/cli/terminal.ts';

export interface CommandRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface InProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether both outputs are a terminal; a pipe by default. */
  readonly isTerminal?: boolean;
  /** Width of both; 100 by default. */
  readonly columns?: number;
}

/** Runs a command line within this process. */
export async function command(args: readonly string[], options: InProcessOptions = {}): Promise<CommandRun> {
  const { env = {}, isTerminal = false, columns = 100 } = options;
  const stdout = new Captured(isTerminal, columns);
  const stderr = new Captured(isTerminal, columns);
  const status = await run(args, { stdout, stderr, env });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

class Captured implements Output {
  readonly columns: number;
  readonly isTerminal: boolean;
  readonly #pieces: Uint8Array[] = [];

  constructor(isTerminal: boolean, columns: number) {
    this.columns = columns;
    this.isTerminal = isTerminal;
  }

  get text(): string {
    return Buffer.concat(this.#pieces).toString('utf8');
  }

  write(text: string | Uint8Array): void {
    this.#pieces.push(typeof text === 'string' ? Buffer.from(text) : text);
  }
}
