import { separateAxes } from '../authoring/separate-axes.ts';
import { commandAtRoot, PROGRAM } from '../findings/command-text.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { visible } from '../findings/visible.ts';
import { listed } from '../findings/words.ts';
import type { CommandLine } from './command.ts';
import type { SEPARATE } from './commands/separate.ts';
import { fitted } from './look-of.ts';
import { openCohort } from './open-cohort.ts';
import { openSettings } from './open-settings.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Columns named in a message. */
const MOST_COLUMNS = 20;

/** `cohort-ci separate COHORT AXIS OTHER` */
export async function separate(line: CommandLine<typeof SEPARATE>, terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = line;
  const [id = '', left = '', right = ''] = positionals;
  const isWhole = positionals.length > 2;
  if (isWhole && left === right) throw new UsageError('separate takes two different axes');
  const opened = await openSettings(values, terminal, 'stdout');
  if (opened === undefined) return 1;
  const { config } = opened;
  const { cohort, repository } = await openCohort('separate', id, values.root, opened.settings);
  const found = separateAxes(repository, cohort, [left, right]);
  if (found.kind === 'unknown-axis') {
    if (!isWhole && !positionals.slice(1).includes(found.axis))
      throw new UsageError(
        `separate needs two axes of '${id}', which has ${listed(found.axes, found.axes.length, MOST_COLUMNS)}`,
      );
    const { nearestNames } = await import('../findings/nearest-names.ts');
    const near = nearestNames(found.axis, found.axes, 1)[0];
    throw new UsageError(
      `cohort '${id}' has no column '${found.axis}'; ${near === undefined ? 'it' : `${didYouMean(near)} It`} has ${listed(found.axes, found.axes.length, MOST_COLUMNS)}`,
    );
  }
  const { write = commandAtRoot } = terminal;
  const { separationText } = await import('../report/separation-text.ts');
  terminal.stdout.write(
    fitted(
      separationText(found, [left, right], (name) => write([PROGRAM, name, cohort.id])),
      terminal.stdout,
    ),
  );
  if (found.kind === 'separated' && config?.prices !== undefined) {
    const { compareCosts } = await import('../change/compare-costs.ts');
    const { changeCostTexts } = await import('../report/price-text.ts');
    const state = { cohorts: [cohort], prices: config.prices };
    const cost = await compareCosts({ ...state, repository }, { ...state, repository: found.edited });
    for (const line of cost === undefined ? [] : changeCostTexts(cost))
      terminal.stdout.write(`${visible(line)}\n`);
  }
  return found.kind === 'separated' || found.kind === 'apart' ? 0 : 1;
}
