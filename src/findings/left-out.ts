/** Words and signs before a name that say that it is not meant, such as those of an unchecked box or a comment. */
const BEFORE =
  /^(?:(?:[-*+\u2022]\s*)?(?:\[\s*\]|[\u2610\u2717\u2718\u274c])\s*|[!~^]+\s*|(?:--|;|\/\/|#)\s*|(?:not|no|except|all but|exclud(?:e[sd]?|ing)|without|skip|drop|omit)[\s:]+)(.+)$/isu;
const AROUND = /^(?:~~(.+)~~|<(del|s|strike)>(.+)<\/\2>|<!--(.+)-->)$/is;
const BEHIND =
  /^(.+?)\s*[([](?:excluded|removed|dropped|skip(?:ped)?|omitted|disabled|off|unused|not used|retired|no)[)\]]$/is;

/**
 * The known name that a text says is not meant: no name may be offered in its place that would plan it.
 *
 * @param isKnown - Whether a text is a name.
 */
export function leftOutName(text: string, isKnown: (name: string) => boolean): string | undefined {
  if (text.length > LONGEST) return undefined;
  const around = AROUND.exec(text);
  const name = around?.[1] ?? around?.[3] ?? around?.[4] ?? BEHIND.exec(text)?.[1] ?? BEFORE.exec(text)?.[1];
  const trimmed = name?.trim();
  return trimmed !== undefined && isKnown(trimmed) ? trimmed : undefined;
}

/** Longer text is not one name. */
const LONGEST = 300;
