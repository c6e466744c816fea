import { type LastCommitWith, restoreCommand } from '../account/restore-command.ts';
import type { Collector } from '../findings/collector.ts';
import { atFile, atMissing } from '../findings/diagnostic.ts';
import { msg, quotedPath } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';

/** A cohort whose spec is removed by a change that keeps outputs. */
export interface Orphan {
  readonly id: string;
  readonly specPath: string;
  /** At least one. */
  readonly outputs: readonly string[];
}

/** Reports outputs whose spec is removed by a change, so that they can no longer be checked. */
export function reportOrphans(
  orphans: readonly Orphan[],
  collector: Collector,
  lastCommitWith?: LastCommitWith,
): void {
  for (const { id, specPath, outputs } of orphans) {
    const restore = restoreCommand(specPath, lastCommitWith);
    collector.add(
      'drift/without-spec',
      atMissing(specPath),
      msg`${quotedPath(specPath)} no longer exists after this change, but outputs of cohort ${quoted(id)} remain: nothing says what they should be`,
      {
        hint: msg`restore the spec${restore === undefined ? '' : msg` (\`${restore}\`)`}, or remove the outputs as well`,
        related: outputs.map((path) => ({ message: 'an output that is kept', at: atFile(path) })),
      },
    );
  }
}
