import type { Narrowed } from '../derivation.ts';
import { atFile, atMissing, atSpan, type Related } from '../findings/diagnostic.ts';
import { msg, quotedPath } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import type { BlankField, SelectionFault } from '../plan/apply-selection.ts';
import { type Check, type Claim, claim } from './check.ts';
import { exhaustedId } from './free-ids.ts';
import { metadataFault } from './metadata-fault.ts';

/** Every generation that a curated selection lists can be rebuilt from its committed metadata (semantics §7). */
export const selectedGenerations: Check = {
  phase: 'selection',
  *find(narrowed) {
    for (const fault of narrowed.selected.faults) yield claimOf(fault, narrowed);
  },
};

function claimOf(fault: SelectionFault, { existing, sources }: Narrowed): Claim {
  switch (fault.kind) {
    case 'essay-is-draft':
      return claim(
        'selection/essay-is-draft',
        atSpan(fault.selected.at),
        `${quoted(fault.selected.id)} is a draft, but this file selects essays`,
        { hint: 'list it in selected_drafts.txt, or list the essay here' },
      );
    case 'missing':
      return claim(
        'selection/missing-metadata',
        atSpan(fault.selected.at),
        `the ${fault.stage} ${quoted(fault.id)} has no metadata`,
        {
          hint:
            (fault.id === fault.selected.id ? idHint(fault.id, fault.stage, existing) : undefined) ??
            'commit its metadata.json, or remove the id from the selection',
          related: [{ message: 'wanted here', at: atMissing(existing.metadataPath(fault.stage, fault.id)) }],
        },
      );
    case 'unreadable': {
      const { at, why, hint } = metadataFault(existing.metadataPath(fault.stage, fault.id), sources);
      return claim(
        'selection/missing-metadata',
        at,
        msg`the metadata of the ${fault.stage} ${quoted(fault.id)} cannot be read${why === '' ? '' : msg`: ${why}`}`,
        {
          hint: hint ?? 'make it a JSON object, or remove the id from the selection',
          related: [{ message: 'selected here', at: atSpan(fault.selected.at) }],
        },
      );
    }
    case 'incomplete': {
      const { id, at } = fault.selected;
      const metadata: Related = {
        message: 'the metadata',
        at: atFile(existing.metadataPath(fault.stage, id)),
      };
      return claim(
        'selection/incomplete-metadata',
        atSpan(at),
        `${fault.blank.map(fieldName).join(', ')} is blank in the metadata ${fault.stage === 'essay' ? 'behind' : 'of'} ${quoted(id)}`,
        { hint: 'complete the metadata file, or remove the id from the selection', related: [metadata] },
      );
    }
    case 'no-object': {
      const path = existing.metadataPath('evaluation', fault.id);
      return claim(
        'selection/missing-metadata',
        atFile(path),
        msg`${quotedPath(path)} holds no JSON object`,
        {
          hint: 'repair or remove the file',
        },
      );
    }
    case 'exhausted':
      return exhaustedId(fault.stage, fault.id, existing);
  }
}

function fieldName({ of, name }: BlankField): string {
  return of === undefined ? name : `the ${of}'s ${name}`;
}

/** What to do about a line that is no id: each line is one, with everything that is written on it. */
function idHint(
  written: string,
  stage: 'draft' | 'essay',
  existing: Narrowed['existing'],
): string | undefined {
  if (written.startsWith('\ufeff'))
    return 'save the file without a byte order mark: it counts as part of line 1';
  if (/^(?:\w+_)?id$/i.test(written)) return 'a selection has no header: delete the line';
  const id = written.replace(/^(?:[-*\u2022]\s+|["'`]|\S*\/)+/, '').replace(/["'`,;]+$/, '');
  if (id === written) return undefined;
  if (id.startsWith('#')) return `write the comment alone: ${id}`;
  return existing.folders(stage).has(id) ? `write the id alone: ${id}` : undefined;
}
