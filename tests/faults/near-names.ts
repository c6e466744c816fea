import { slipOf } from '../../src/findings/slip.ts';
import type { Random } from './random.ts';

/** How people name the next one after an old one. None of it is a slip. */
const WAYS: readonly ((name: string, random: Random) => string | undefined)[] = [
  (name) =>
    /\d/.test(name) ? name.replace(/\d+(?!.*\d)/, (digits) => String(Number(digits) + 1)) : undefined,
  (name) => (/\d/.test(name) ? name.replace(/\d+(?!.*\d)/, (digits) => digits + digits) : undefined),
  (name) => (/\d\d/.test(name) ? name.replace(/(\d)(\d)/, '$2$1') : undefined),
  (name) => `${name}-v2`,
  (name) => `${name}b`,
  (name) => `${name}s`,
  (name, random) => `${name}-${random.pick(['long', 'short', 'mini', 'revised', 'x'])}`,
  (name, random) => `${random.pick(['new', 'my', 'un', 're'])}-${name}`,
  (name, random) => `${random.pick(['un', 're', 'x'])}${name}`,
  (name) => name.replace(/-[^-]+$/, ''),
  (name) => (/[a-z]{4}/.test(name) ? name.replace(/[a-z](?=[a-z]{3})/, otherLetter) : undefined),
  (name) => (/[aeiou]/.test(name) ? name.replace(/[aeiou](?!.*[aeiou])/, 'y') : undefined),
  (name) => (name.includes('-') ? name.split('-').reverse().join('-') : undefined),
  (name) => (name.includes('-') ? name.replaceAll('-', '_') : undefined),
  (name) => `${name}-aa`,
];

function otherLetter(letter: string): string {
  return letter === 'z' ? 'y' : String.fromCharCode(letter.charCodeAt(0) + 1);
}

/** A new name near an old one; nothing where that makes a name that is there, or one that YAML reads otherwise. */
export function nearName(name: string, known: readonly string[], random: Random): string | undefined {
  const made = random.pick(WAYS)(name, random);
  if (made === undefined || made === name || known.includes(made)) return undefined;
  if (!/^[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9]$/.test(made) || known.some((one) => slipOf(made, one)))
    return undefined;
  return made;
}
