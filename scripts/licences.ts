import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module of a webpack build, as its statistics tell of it; concatenated modules hold others. */
export interface BundledModule {
  readonly nameForCondition?: string;
  readonly modules?: readonly BundledModule[];
}

/** Folders of the installed packages that modules come from. */
export function packageFolders(modules: readonly BundledModule[]): Set<string> {
  const folders = new Set<string>();
  for (const { nameForCondition: path = '', modules: inner = [] } of modules) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder) folders.add(folder);
    for (const one of packageFolders(inner)) folders.add(one);
  }
  return folders;
}

/**
 * The licences of packages, in the order of their names. ncc writes such a file itself, but with chunks it keeps only
 * what the last one needs.
 */
export function licenceTexts(folders: Iterable<string>): string {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (typeof license !== 'string') throw new Error(`${name} does not say its licence`);
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    const content = files
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    texts.set(`${name} ${version}`, [`${name} ${version} (${license})`, ...content].join('\n\n'));
  }
  const names = [...texts.keys()].sort();
  return `${names.map((name) => texts.get(name)).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
