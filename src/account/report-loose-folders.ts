import type { Collector } from '../findings/collector.ts';
import { atFile, atMissing } from '../findings/diagnostic.ts';
import { commandText, msg, ownCommand, quotedPath, type Text } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { folderOf, lastNameOf } from '../source/path.ts';
import { type LastCommitWith, restoreCommand } from './restore-command.ts';
import type { LooseFolder } from './survey-cohorts.ts';

/** Reports every folder in `cohorts/` that has something to check, but no file that the runtime reads. */
export function reportLooseFolders(
  folders: readonly LooseFolder[],
  collector: Collector,
  lastCommitWith?: LastCommitWith,
): void {
  for (const loose of folders) {
    if (loose.kind === 'misnamed' && loose.spec !== undefined)
      (loose.isChecked ? reportUncompared : reportMisnamed)(loose, loose.spec, collector);
    if (loose.kind === 'no-spec') reportNoSpec(loose, collector, lastCommitWith);
  }
}

function reportUncompared({ wanted, outputs }: LooseFolder, spec: string, collector: Collector): void {
  const [first = ''] = outputs;
  const more = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
  collector.add(
    'spec/misnamed',
    atFile(spec),
    msg`no spec writes ${quotedPath(first)}${more}: the runtime reads a cohort's spec only from ${quotedPath(wanted)}`,
    {
      hint: msg`move this spec to ${quotedPath(wanted)}, with what it includes; or, if the outputs are of no cohort, remove them`,
      related: outputs.map((path) => ({
        message: 'an output that nothing is compared with',
        at: atFile(path),
      })),
      unlisted: outputs.length - 1,
    },
  );
}

function reportMisnamed(
  { id, wanted, outputs, move, hasRivals = false, included = [] }: LooseFolder,
  spec: string,
  collector: Collector,
): void {
  const only = "this file is not read: the runtime reads a cohort's spec only from";
  const isMove = id.includes('/');
  const isBeside = folderOf(spec) === folderOf(wanted);
  const isInFolder = spec.startsWith(`${folderOf(folderOf(wanted))}/`);
  collector.add(
    'spec/misnamed',
    atFile(spec),
    // Where the name alone is clear, the folders are left out, so that many such files are reported as one cause.
    isInFolder && !isMove
      ? `${only} ${wanted.split('/').slice(-2).join('/')}`
      : msg`${only} ${quotedPath(wanted)}`,
    {
      hint:
        move !== undefined
          ? msg`${lastNameOf(move.from) === lastNameOf(move.to) ? 'move the whole folder' : 'the whole folder has another name'}: \`${commandText('git', 'mv', { path: move.from }, { path: move.to })}\``
          : isMove
            ? msg`move the folder up, so that its spec is ${quotedPath(wanted)}; or, where it is kept as an archive, into a folder named archive`
            : hasRivals
              ? `other files beside it read as a spec, too: rename the one that is meant to ${quoted(lastNameOf(wanted))}`
              : included.length > 0 && !isBeside
                ? movingAll(spec, included, wanted)
                : isBeside
                  ? `rename it to ${quoted(lastNameOf(wanted))}`
                  : msg`rename it to ${quotedPath(wanted)}`,
      ...(isMove || hasRivals || move !== undefined || (included.length > 0 && !isBeside)
        ? {}
        : { fix: { edits: [], rename: { from: spec, to: wanted }, safe: false } }),
      related: outputs.map((path) => ({
        message: 'an output that nothing is compared with',
        at: atFile(path),
      })),
    },
  );
}

/** A spec moves with what it includes, since include paths are relative to the spec's folder. */
function movingAll(spec: string, included: readonly string[], wanted: string): Text {
  const folder = { path: folderOf(wanted) };
  const move = commandText('git', 'mv', { path: spec }, { path: wanted });
  const moveOthers = commandText('git', 'mv', ...included.map((path) => ({ path })), folder);
  return msg`move it with what it includes: \`${commandText('mkdir', '-p', folder)}\`, \`${move}\`, \`${moveOthers}\``;
}

function reportNoSpec(
  { id, wanted, outputs }: LooseFolder,
  collector: Collector,
  lastCommitWith?: LastCommitWith,
): void {
  const name = lastNameOf(id);
  const restore = restoreCommand(wanted, lastCommitWith);
  const backfill = msg`\`${ownCommand('backfill', name)}\` derives`;
  collector.add(
    'spec/missing',
    atMissing(wanted),
    `cohort ${quoted(name)} has outputs but no spec, so they cannot be checked`,
    {
      hint:
        restore === undefined
          ? msg`${backfill} a spec from them; a cohort from before specs were used can be ignored in the settings`
          : msg`\`${restore}\` restores the spec that it had; if that is lost, ${backfill} another from the outputs`,
      related: outputs.map((path) => ({ message: 'an output without a spec', at: atFile(path) })),
    },
  );
}
