import { atFile, atSpan } from '../findings/diagnostic.ts';
import { conflictFinding } from '../findings/report-conflict.ts';
import { foreignFinding } from '../findings/report-foreign.ts';
import { msg, quotedPath } from '../findings/text.ts';
import type { MisnamedSelection, SelectionOutcome } from '../plan/selection.ts';
import { type Claim, claim } from './check.ts';

type Unread = Extract<SelectionOutcome, { kind: 'unreadable' }>['opened'];

/** There is at most one curated selection, and it is not empty. */
export function* selectionFile(outcome: SelectionOutcome): Iterable<Claim> {
  switch (outcome.kind) {
    case 'none': {
      if (outcome.misnamed !== undefined) yield misnamedClaim(outcome.misnamed);
      return;
    }
    case 'both': {
      const [essays, drafts] = outcome.paths;
      yield claim(
        'selection/both',
        atFile(drafts),
        msg`both ${quotedPath(essays)} and ${quotedPath(drafts)} are present`,
        {
          hint:
            outcome.empty === undefined
              ? 'remove one of the two files'
              : msg`remove ${quotedPath(outcome.empty)}, which lists nothing`,
          related: [{ message: 'the other selection', at: atFile(essays) }],
        },
      );
      return;
    }
    case 'unreadable': {
      const { path, opened } = outcome;
      if (opened.kind === 'conflicted') {
        yield { finding: conflictFinding(opened.conflict) };
        return;
      }
      if (opened.kind === 'foreign') {
        yield { finding: foreignFinding(opened.foreign) };
        return;
      }
      yield claim(
        'selection/unreadable',
        opened.kind === 'malformed' ? atSpan(opened.at) : atFile(path),
        msg`the selection ${quotedPath(path)} cannot be read: ${reasonOf(opened)}`,
        { hint: 'commit it as a UTF-8 text file with one id per line, or remove it' },
      );
      return;
    }
    case 'selection': {
      const { path, ids } = outcome.selection;
      if (ids.length === 0)
        yield claim(
          'selection/empty',
          atFile(path),
          msg`the selection ${quotedPath(path)} lists nothing, so every cohort is empty`,
          { hint: 'list the selected ids in it, one per line; or remove it to plan the full cohorts' },
        );
    }
  }
}

/** @param isFollowed - Whether a membership lists exactly its ids, so that another name would not make it another list. */
export function misnamedClaim({ path, wanted, isTable }: MisnamedSelection, isFollowed = false): Claim {
  const remedy = isTable
    ? msg`write its ids into ${quotedPath(wanted)}, one per line, without a header and other columns`
    : msg`rename it to ${quotedPath(wanted)}`;
  const otherwise = isTable
    ? '; or rename it, if it is not the selection'
    : ', or to something else if it is not the selection';
  return claim(
    'selection/misnamed',
    atFile(path),
    msg`${quotedPath(path)} is not read: the runtime reads a selection only from ${quotedPath(wanted)}`,
    {
      hint: isFollowed ? msg`if it is still the selection, ${remedy}` : msg`${remedy}${otherwise}`,
      ...(isTable ? {} : { fix: { edits: [], rename: { from: path, to: wanted }, safe: false } }),
    },
  );
}

function reasonOf(opened: Exclude<Unread, { kind: 'conflicted' | 'foreign' }>): string {
  switch (opened.kind) {
    case 'malformed':
      return `line ${opened.line} is not UTF-8`;
    case 'directory':
      return 'it is a folder';
    case 'too-large':
      return `it has ${opened.size} bytes; the limit is ${opened.limit}`;
    case 'outside':
      return 'it is a link that leads out of the repository';
    case 'unreadable':
      return opened.reason;
    case 'missing':
      return 'it is missing';
  }
}
