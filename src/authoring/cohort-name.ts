import { quoted } from '../findings/words.ts';

/** The maximum length of a name on all file systems, in bytes of UTF-8. */
const LONGEST = 255;

/** Device names on Windows, with any suffix: a repository with such a folder cannot be checked out there. */
const DEVICE = /^(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)/i;

/**
 * Why a name cannot be the folder of a cohort; `undefined` if it can. Only plain names are allowed, since they are used
 * in paths, commands and manifests, where spaces, leading dots and dashes have special meanings.
 *
 * @param taken - Names in the folder of cohorts.
 */
export function cohortNameFault(name: string, taken: Iterable<string>): string | undefined {
  const shown = quoted(name);
  if (name === '') return 'a cohort needs a name';
  if (name === '.' || name === '..') return `${shown} is not a folder of its own`;
  if (/[/\\]/.test(name)) return `${shown} has a slash: a cohort's name is one folder, not a path`;
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u.test(name) || name.endsWith('.'))
    return `${shown} is not a plain folder name: letters, digits, \`_\`, \`-\` and \`.\` make one, starting with a letter or digit`;
  if (DEVICE.test(name)) return `${shown} is a device on Windows, where no folder can have that name`;
  if (new TextEncoder().encode(name).length > LONGEST) return `${shown} is too long for a folder name`;
  for (const other of taken) {
    if (other === name) return `a cohort ${shown} exists already`;
    // The same folder on a case-insensitive disk.
    if (other.toLowerCase() === name.toLowerCase())
      return `${quoted(other)} exists already and differs only in case`;
  }
  return undefined;
}
