import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProject, project } from '../support/projects.ts';
import { scratch } from '../support/scratch.ts';

/** What stands at a path: content, a folder, a link, a pipe, or a file of so many bytes that hold nothing. */
export type Entry =
  | string
  | Uint8Array
  | { readonly folder: true }
  | { readonly link: string }
  | { readonly pipe: true }
  | { readonly sparse: number };

/** Path below the data root → what stands there. */
export type Entries = Readonly<Record<string, Entry>>;

export const SPEC = 'cohorts/pilot/spec/config.yaml';

/** A spec that compiles against the catalogs of the repository; a part of it may be replaced. */
export function specText(axes: Readonly<Record<string, string>> = {}, rest = ''): string {
  const all = {
    combo_id: '[combo-1]',
    draft_template: '[draft-a]',
    draft_llm: '[writer-1]',
    essay_template: '[essay-a]',
    essay_llm: '[writer-1]',
    evaluation_template: '[novelty]',
    evaluation_llm: '[judge-1]',
  };
  const lines = Object.entries({ ...all, ...axes }).map(([axis, levels]) => `  ${axis}: ${levels}\n`);
  return `axes:\n${lines.join('')}${rest}output: {field_order: [combo_id]}\n`;
}

/** A repository with good catalogs, a good spec, and what is to be hostile in it. Returns its absolute path. */
export function repository(entries: Entries): string {
  const root = scratch();
  copyProject(project('no-specs'), root);
  for (const [path, entry] of Object.entries({ [SPEC]: specText(), ...entries }))
    put(join(root, 'data', path), entry);
  return root;
}

function put(place: string, entry: Entry): void {
  mkdirSync(dirname(place), { recursive: true });
  rmSync(place, { recursive: true, force: true });
  if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(place, entry);
  else if ('folder' in entry) mkdirSync(place);
  else if ('link' in entry) symlinkSync(entry.link, place);
  else if ('sparse' in entry) {
    writeFileSync(place, '');
    truncateSync(place, entry.sparse);
  } else {
    const { status } = spawnSync('mkfifo', [place]);
    if (status !== 0) throw new Error(`no pipe could be made at ${place}`);
  }
}
