import { createInterface } from 'node:readline/promises';
import type { Terminal } from './terminal.ts';

/** Someone who answers questions. Tests give their own. */
export interface Asker {
  /** The answer, trimmed; `undefined` when there will be no more. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** The person at the terminal; `undefined` in a pipe. */
export function terminalAsker(terminal: Terminal): Asker | undefined {
  if (!terminal.stdout.isTerminal || process.stdin.isTTY !== true) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<undefined>((resolve) => {
    lines.once('close', () => resolve(undefined));
    lines.once('SIGINT', () => lines.close());
  });
  return {
    ask: async (question) => {
      const answer = await Promise.race([lines.question(question).catch(() => undefined), ended]);
      return answer?.trim();
    },
    close: () => lines.close(),
  };
}
