import { type Command, command } from './command.ts';
import { BACKFILL } from './commands/backfill.ts';
import { CHECK } from './commands/check.ts';
import { COMPILE } from './commands/compile.ts';
import { COMPLETION } from './commands/completion.ts';
import { DIFF } from './commands/diff.ts';
import { EXPLAIN } from './commands/explain.ts';
import { INIT } from './commands/init.ts';
import { NEW } from './commands/new.ts';
import { PRICES } from './commands/prices.ts';
import { REGENERATE } from './commands/regenerate.ts';
import { REPORT } from './commands/report.ts';
import { SCHEMA } from './commands/schema.ts';
import { SEPARATE } from './commands/separate.ts';
import { SHOW } from './commands/show.ts';
import { STATUS } from './commands/status.ts';
import { WHY } from './commands/why.ts';

/**
 * The commands, in the order of the overview. To add one, declare it in `commands/<name>.ts`, write the function that
 * runs it in `<name>.ts`, and combine the two here. Parsing, help and completion follow.
 */
export const COMMANDS: readonly Command[] = [
  command(CHECK, async () => (await import('./check.ts')).check),
  command(REGENERATE, async () => (await import('./regenerate.ts')).regenerate),
  command(COMPILE, async () => (await import('./compile.ts')).compile),
  command(INIT, async () => (await import('./init.ts')).init),
  command(NEW, async () => (await import('./new.ts')).newCohort),
  command(BACKFILL, async () => (await import('./backfill.ts')).backfill),
  command(SHOW, async () => (await import('./show.ts')).show),
  command(SEPARATE, async () => (await import('./separate.ts')).separate),
  command(STATUS, async () => (await import('./status.ts')).status),
  command(DIFF, async () => (await import('./diff.ts')).diff),
  command(REPORT, async () => (await import('./report.ts')).report),
  command(WHY, async () => (await import('./why.ts')).why),
  command(EXPLAIN, async () => (await import('./explain.ts')).explain),
  command(PRICES, async () => (await import('./prices.ts')).prices),
  command(SCHEMA, async () => (await import('./schema.ts')).schema),
  command(COMPLETION, async () => (await import('./completion.ts')).completion),
];
