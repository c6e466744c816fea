import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Terminal } from './terminal.ts';

/** Someone who answers questions; replaced in tests. */
export interface Asker {
  /** The answer, trimmed; `undefined` if there are no more answers. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** The person at the terminal; `undefined` in a pipe. */
export function terminalAsker(terminal: Terminal): Asker | undefined {
  return terminal.stdout.isTerminal && process.stdin.isTTY === true
    ? streamAsker(process.stdin, process.stdout)
    : undefined;
}

/** Asks on a stream. Lines that arrive before their question, such as pasted answers, are kept for it. */
export function streamAsker(input: Readable, output: Writable): Asker {
  const lines = createInterface({ input, output });
  const early: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let ended = false;
  lines.on('line', (line) => {
    if (waiting === undefined) early.push(line);
    else settle(line);
  });
  lines.once('close', () => {
    ended = true;
    settle(undefined);
  });
  // Without a listener, an interrupt would end the process in the middle of a line.
  lines.on('SIGINT', () => lines.close());
  return {
    ask: (question) => {
      const line = early.shift();
      if (line !== undefined || ended) {
        output.write(line === undefined ? '' : `${question}${line}\n`);
        return Promise.resolve(line?.trim());
      }
      lines.setPrompt(question);
      lines.prompt();
      return new Promise((resolve) => {
        waiting = (answer) => resolve(answer?.trim());
      });
    },
    close: () => lines.close(),
  };

  function settle(line: string | undefined): void {
    const resolve = waiting;
    waiting = undefined;
    resolve?.(line);
  }
}
