import type { Narrowed } from '../derivation.ts';
import { atFile, atMissing, atSpan, type Related } from '../findings/diagnostic.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { nearestHint } from '../findings/nearest-names.ts';
import { msg, quotedPath } from '../findings/text.ts';
import { listed, quoted, unlisted } from '../findings/words.ts';
import type { BlankField, SelectionFault } from '../plan/apply-selection.ts';
import type { SelectedId } from '../plan/selection.ts';
import { type Check, type Claim, claim } from './check.ts';
import { exhaustedId } from './free-ids.ts';
import { joinSame } from './join-same.ts';
import { metadataFault, notAnObject } from './metadata-fault.ts';

/** Every generation that a curated selection lists can be rebuilt from its committed metadata (semantics §7). */
export const selectedGenerations: Check = {
  phase: 'selection',
  *find(narrowed) {
    const stray = otherStage(narrowed);
    if (stray !== undefined) {
      yield stray;
      return;
    }
    const table = tableIn(narrowed.selection.ids);
    if (table !== undefined) yield tableClaim(table, narrowed.selection.ids);
    const claims: Claim[] = [];
    for (const fault of narrowed.selected.faults)
      if (table === undefined || !('selected' in fault) || !fault.selected.id.includes(table.separator))
        claims.push(claimOf(fault, narrowed));
    yield* joinSame(claims, 'more line', 'more lines');
  },
};

/** All ids are of the stage that the other selection lists: only the name of the file is wrong. */
function otherStage({ selection: { ids, path, stage }, existing }: Narrowed): Claim | undefined {
  const other = stage === 'essay' ? 'draft' : 'essay';
  const [own, others] = [existing.folders(stage), existing.folders(other)];
  const [first] = ids;
  if (first === undefined || !ids.every(({ id }) => others.has(id) && !own.has(id))) return undefined;
  const wanted = path.replace(/[^/]*$/, `selected_${other}s.txt`);
  const all = ids.length === 1 ? quoted(first.id) : `each of the ${ids.length} ids`;
  return claim(
    stage === 'essay' ? 'selection/essay-is-draft' : 'selection/missing-metadata',
    atSpan(first.at),
    `${all} is ${other === 'essay' ? 'an' : 'a'} ${other}, but this file selects ${stage}s`,
    {
      hint: msg`if ${other}s are meant, rename the file to ${quotedPath(wanted)}; otherwise list the ${stage}s`,
      fix: { edits: [], rename: { from: path, to: wanted }, safe: false },
      unlisted: unlisted(ids.length, 1),
    },
  );
}

/** A list that was exported as a table: its separator, and the column of ids. */
interface Table {
  readonly separator: string;
  readonly column: number;
  readonly names: readonly string[];
}

function tableIn([first]: readonly SelectedId[]): Table | undefined {
  const [, separator] = /^\w+\s*([,;\t|])/.exec(first?.id ?? '') ?? [];
  if (first === undefined || separator === undefined) return undefined;
  const names = first.id.split(separator).map((name) => name.trim());
  const column = names.findIndex((name) => /^(?:\w+_)?id$/i.test(name));
  return column < 0 ? undefined : { separator, column, names };
}

function tableClaim({ separator, column, names }: Table, ids: readonly SelectedId[]): Claim {
  const [header, ...rows] = ids as readonly [SelectedId, ...SelectedId[]];
  const idIn = ({ id }: SelectedId): string => (id.split(separator)[column] ?? '').trim();
  const [first] = rows;
  const edits = rows.map((row, index): Edit | undefined =>
    idIn(row) === ''
      ? undefined
      : {
          // The header goes with the first row.
          at: index === 0 ? { ...row.at, start: header.at.start } : row.at,
          newText: idIn(row),
        },
  );
  return claim(
    'selection/missing-metadata',
    atSpan(header.at),
    `this is a table with the columns ${listed(names.map(quoted))}, but a selection has one id per line and nothing else`,
    {
      hint: `keep only the ids below ${quoted(names[column] ?? '')}, one per line, without the header${first === undefined || idIn(first) === '' ? '' : `: ${idIn(first)}`}`,
      unlisted: unlisted(names.length),
      ...(edits.length > MOST_EDITED ? {} : suggested(...edits)),
    },
  );
}

/** Maximum number of lines that one fix edits. */
const MOST_EDITED = 10_000;

function claimOf(
  fault: SelectionFault,
  { existing, sources }: Pick<Narrowed, 'existing' | 'sources'>,
): Claim {
  if (
    fault.kind === 'missing' &&
    sources.open(existing.metadataPath(fault.stage, fault.id)).kind === 'conflicted'
  )
    return claimOf({ ...fault, kind: 'unreadable' }, { existing, sources });
  switch (fault.kind) {
    case 'essay-is-draft':
      return claim(
        'selection/essay-is-draft',
        atSpan(fault.selected.at),
        `${quoted(fault.selected.id)} is a draft, but this file selects essays`,
        {
          hint: 'list its essay here, or remove it: essays and drafts cannot both be selected',
          same: 'draft',
        },
      );
    case 'missing': {
      const hint = fault.id === fault.selected.id ? idHint(fault.id, fault.stage, existing) : undefined;
      const alone = /^write the id alone: (.*)$/.exec(hint ?? '')?.[1];
      return claim(
        'selection/missing-metadata',
        atSpan(fault.selected.at),
        `the ${fault.stage} ${quoted(fault.id)} has no metadata`,
        {
          hint: hint ?? 'commit its metadata.json, or remove the id from the selection',
          related: [{ message: 'wanted here', at: atMissing(existing.metadataPath(fault.stage, fault.id)) }],
          ...(alone === undefined
            ? {}
            : {
                // The same characters around ids are one slip, however many lines have it.
                same: fault.id.replace(alone, ' '),
                ...suggested({ at: fault.selected.at, newText: alone }),
              }),
        },
      );
    }
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
      const other = notAnObject(existing.metadataPath(fault.stage, id), sources);
      if (other !== undefined)
        return claim(
          'selection/incomplete-metadata',
          other.at,
          `the metadata of the ${fault.stage} ${quoted(id)} is ${other.what}, not a JSON object with fields`,
          {
            hint: 'restore the object that the runtime wrote, or remove the id from the selection',
            related: [{ message: 'selected here', at: atSpan(at) }],
          },
        );
      const metadata: Related = {
        message: 'the metadata',
        at: atFile(existing.metadataPath(fault.stage, id)),
      };
      return claim(
        'selection/incomplete-metadata',
        atSpan(at),
        `${listed(fault.blank.map(fieldName))} ${fault.blank.length === 1 ? 'is' : 'are'} blank in the metadata ${fault.stage === 'essay' ? 'behind' : 'of'} ${quoted(id)}`,
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

/** The hint for a line that is not an id. The whole line is read as the id, including any additional text. */
function idHint(
  written: string,
  stage: 'draft' | 'essay',
  existing: Narrowed['existing'],
): string | undefined {
  if (written.startsWith('\ufeff'))
    return 'save the file without a byte order mark: it counts as part of line 1';
  if (/^(?:(?:\w+_)?id|stage[,;\t ]+gen_id)$/i.test(written))
    return 'a selection has no header: delete the line';
  const comment = /^[^\w#]*(#.*)$/s.exec(written)?.[1];
  if (comment !== undefined) return `write the comment alone: ${comment}`;
  if (/^(?:\/\/|--|;|%)\s/.test(written)) return 'start the comment with `#`';
  if (/^(?:[-*+]\s*\[ ?\]|;|\/\/|--|%|<!--)/.test(written))
    return 'delete the line if it is not meant; otherwise write only its id';
  const known = existing.folders(stage);
  const ids = [...new Set(written.toLowerCase().match(/[dev]_[0-9a-z]+(?:-[1-4])?/g))];
  const [id, other] = ids.filter((one) => known.has(one));
  if (other !== undefined || (id !== undefined && ids.length > 1))
    return 'write each id on a line of its own';
  if (id !== undefined) return `write the id alone: ${id}`;
  const whole = `${stage.slice(0, 1)}_${written}`;
  if (known.has(whole)) return `write the whole id: ${whole}`;
  const stages = { d: 'draft', e: 'essay', v: 'evaluation' } as const;
  const own = stages[written.slice(0, 1) as 'd' | 'e' | 'v'];
  if (ids[0] === written && own !== undefined && own !== stage)
    return own === 'evaluation'
      ? 'it is the id of an evaluation: list its essay, whose evaluations are planned with it'
      : `it is the id of ${own === 'essay' ? 'an' : 'a'} ${own}: list the ${stage} here, or remove it, since essays and drafts cannot both be selected`;
  if (ids.length > 1) return 'write each id on a line of its own';
  if (ids[0] !== undefined && ids[0] === written.toLowerCase() && ids[0] !== written)
    return `ids are in lower case: ${ids[0]}`;
  const inPath = /(?:^|[/\\])([dev]_[0-9a-z]+(?:-[1-4])?)(?:[/\\]|$)/.exec(written)?.[1];
  if (inPath !== undefined && inPath !== written) return `write the id alone: ${inPath}`;
  if (ids[0] !== undefined && /^[dev]_[0-9a-z-]+\s+#/i.test(written)) return `write the id alone: ${ids[0]}`;
  if (ids[0] !== undefined && /^(?:draft|essay|evaluation)\s*[,;\t]\s*[dev]_[0-9a-z-]+$/i.test(written))
    return `write the id alone: ${ids[0]}`;
  if (ids[0] !== undefined && /^[\s"'`,;-]*[dev]_[0-9a-z-]+[\s"'`,;]*$/.test(written) && ids[0] !== written)
    return `write the id alone: ${ids[0]}`;
  return nearestHint(written, known);
}
