/**
 * Compiles `src/` and bundles its two entries, each with everything that it needs, into a folder:
 * `index.js` (the action) and `cli.js` (the command), chunks for what they import on demand, and the licences of what
 * was bundled in. `node scripts/bundle.ts` writes `dist/`, or the folder that `--out` names.
 *
 * ncc takes the compiled JavaScript, not the TypeScript, so that its output depends on neither the TypeScript nor the
 * Node version that it runs under.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BundledModule, licenceTexts, packageFolders } from './licences.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  readonly stats: { toJson(options: object): { readonly modules: readonly BundledModule[] } };
}

/** The part of ncc's interface that is used here; the package brings no types. */
type Ncc = (
  entry: string,
  options: { filename: string; cache: false; quiet: true; target: string },
) => Promise<Bundle>;

const ENTRIES = [
  { source: 'src/action/main.js', name: 'index', executable: false },
  { source: 'src/cli/main.js', name: 'cli', executable: true },
];

export interface BundleOptions {
  /** Where the compiled sources go, below the repository; another place gives the same bundles with other module ids. */
  readonly build?: string;
  /** Whether the types must hold, too; true by default. */
  readonly checkTypes?: boolean;
}

/** Writes the bundles into `folder`, which is emptied first. Throws when the sources do not compile. */
export async function bundle(folder: string, options: BundleOptions = {}): Promise<void> {
  const { build = 'build', checkTypes = true } = options;
  // Each run scans what it loads: comments were a seventh of that.
  compile({ build, checkTypes, comments: false });
  const files = new Map<string, string | Uint8Array>();
  const packages = new Set<string>();
  for (const { source, name, executable } of ENTRIES) {
    const one = await bundleEntry(join(ROOT, build, source), `${name}.js`);
    if (executable && !String(one.files.get(`${name}.js`)).startsWith('#!'))
      throw new Error(`${build}/${source} does not start with a #! line`);
    for (const [path, content] of one.files) add(files, path, content);
    for (const folder of one.packages) packages.add(folder);
  }
  files.set('licenses.txt', licenceTexts(packages));

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
  for (const { name, executable } of ENTRIES) if (executable) chmodSync(join(folder, `${name}.js`), 0o755);
}

/** Compiles the sources into a folder below the repository. Throws when they do not compile. */
export function compile(options: {
  readonly build: string;
  readonly checkTypes?: boolean;
  readonly comments: boolean;
}): void {
  const { build, checkTypes = true, comments } = options;
  rmSync(join(ROOT, build, 'src'), { recursive: true, force: true });
  const compiler = [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--outDir',
    build,
    ...(comments ? [] : ['--removeComments']),
    ...(checkTypes ? [] : ['--noCheck']),
  ];
  const compiled = spawnSync(process.execPath, compiler, { cwd: ROOT, stdio: 'inherit' });
  if (compiled.status !== 0) throw new Error('the sources do not compile');
}

/** One entry with its chunks, and the folders of the packages that are in them. */
export async function bundleEntry(
  source: string,
  filename: string,
): Promise<{ readonly files: Map<string, string | Uint8Array>; readonly packages: Set<string> }> {
  // Module ids are derived from paths below the working directory.
  process.chdir(ROOT);
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets, stats } = await ncc(source, {
    filename,
    cache: false,
    quiet: true,
    target: 'es2022',
  });
  const files = new Map<string, string | Uint8Array>([[filename, inAscii(code, filename)]]);
  for (const [path, { source }] of Object.entries(assets))
    files.set(path, path.endsWith('.js') ? inAscii(source.toString(), path) : source);
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
  });
  return { files, packages: packageFolders(modules) };
}

/**
 * Code with escapes in place of all other characters than ASCII, which mean the same in texts and patterns. Node decodes
 * and compiles such a file faster, which is a twelfth of the start of a check. Throws where an escape would not mean
 * the same.
 */
export function inAscii(code: string, path: string): string {
  const wrong = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/.exec(code);
  if (wrong !== null) throw new Error(`${path}: an escape would change ${JSON.stringify(wrong[0])}`);
  // Without the flag u, a character beyond the first plane is two units, and two escapes.
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Two entries may bring the same file; they must not bring different files under one name. */
function add(files: Map<string, string | Uint8Array>, path: string, content: string | Uint8Array): void {
  const earlier = files.get(path);
  if (earlier !== undefined && Buffer.compare(Buffer.from(earlier), Buffer.from(content)) !== 0) {
    throw new Error(`two bundles write a different ${path}`);
  }
  files.set(path, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: join(ROOT, 'dist') },
      build: { type: 'string', default: 'build' },
      'no-types': { type: 'boolean', default: false },
    },
  });
  await bundle(values.out, { build: values.build, checkTypes: !values['no-types'] });
}
