import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IgnoredOutputs } from '../../src/drift/report-ignored-outputs.ts';
import type { Orphan } from '../../src/drift/report-orphans.ts';
import { compareCodePoints } from '../../src/source/compare.ts';
import type { Oddities } from './fixture-tree.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/diagnostics', import.meta.url));

/** `fixture.json`: what a fixture's files alone do not say. */
export interface FixtureOptions extends Oddities {
  /** Default: v1. */
  readonly dialect?: 'v1' | 'v2';
  /** Default: data. */
  readonly dataRoot?: string;
  readonly maxRows?: number;
  /** Files and folders of the base, or of what is regenerated, that are not there. */
  readonly missing?: readonly string[];
  /** Spec files; default: those of the cohorts that have a `spec/config.yaml`. */
  readonly specs?: readonly string[];
  /** What found no spec, as the edge names it. */
  readonly patterns?: readonly string[];
  /** Compiles the spec alone, without the repository's catalogs. */
  readonly compile?: boolean;
  /** `--catalog` files to compile it against. */
  readonly catalogs?: readonly string[];
  /** Scans for the time before specs, too. */
  readonly legacy?: boolean;
  /** What git ignores. */
  readonly ignored?: readonly string[];
  /** Cohorts whose spec a change removes, while it keeps outputs. */
  readonly orphans?: readonly Orphan[];
  /** What a change makes git ignore, by a line of the fixture's `.gitignore`. */
  readonly newlyIgnored?: Pick<IgnoredOutputs, 'line' | 'pattern' | 'outputs'>;
}

/** One smallest repository that has a finding: `fixtures/diagnostics/<family>/<name>/`, or a variant below that. */
export interface Fixture {
  readonly code: string;
  /** `family/name`, or `family/name/variant`. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  readonly options: FixtureOptions;
}

/** Found by walking; the variants of a code follow each other. */
export function fixtures(): Fixture[] {
  return folders(FOLDER)
    .filter((family) => !family.startsWith('base'))
    .flatMap((family) => folders(join(FOLDER, family)).map((name) => `${family}/${name}`))
    .flatMap((code) => {
      const folder = join(FOLDER, code);
      return isFixture(folder)
        ? [fixture(code, code)]
        : folders(folder).map((variant) => fixture(code, `${code}/${variant}`));
    });
}

function isFixture(folder: string): boolean {
  return ['fixture.json', 'diagnostics.txt', 'data', '.cohort-ci.yml'].some((name) =>
    existsSync(join(folder, name)),
  );
}

function fixture(code: string, name: string): Fixture {
  const folder = join(FOLDER, name);
  const options = join(folder, 'fixture.json');
  return {
    code,
    name,
    folder,
    options: existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {},
  };
}

/** The files that lie over those of the base, by repository-relative path. */
export function ownFiles({ folder }: Fixture): Map<string, Uint8Array> {
  const files = readFolder(folder);
  files.delete('diagnostics.txt');
  files.delete('fixture.json');
  return files;
}

/** A small repository that is clean; v2 has its own table of models. */
export function baseFiles(dialect: 'v1' | 'v2'): Map<string, Uint8Array> {
  const base = readFolder(join(FOLDER, 'base'));
  return dialect === 'v1' ? base : new Map([...base, ...readFolder(join(FOLDER, 'base-v2'))]);
}

function readFolder(folder: string, prefix = ''): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const name of readdirSync(folder).sort(compareCodePoints)) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) files.set(prefix + name, expanded(readFileSync(path)));
    else for (const [below, bytes] of readFolder(path, `${prefix + name}/`)) files.set(below, bytes);
  }
  return files;
}

/** `«text×N»` in a fixture's file stands for N times that text: what is wrong with some files is their size. */
function expanded(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.includes('«')) return bytes;
  const whole = text.replace(/«([^«»]*)×(\d+)»/g, (_, unit: string, count: string) =>
    unit.repeat(Number(count)),
  );
  return new TextEncoder().encode(whole);
}

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(compareCodePoints);
}
