import { textOf } from '../../src/findings/text.ts';
import type { Fault } from './fault.ts';
import type { Match } from './judge.ts';

/** What is counted. */
export interface Score {
  trials: number;
  /** Faults that want a finding. */
  faults: number;
  reported: number;
  exact: number;
  misspellings: number;
  /** Misspellings whose hint names the right name first. */
  hinted: number;
  /** Findings of which the issue says what the hint must tell, and those that do. */
  advised: number;
  advice: number;
  /** Findings that no fault explains. */
  strange: number;
}

export function emptyScore(): Score {
  return {
    trials: 0,
    faults: 0,
    reported: 0,
    exact: 0,
    misspellings: 0,
    hinted: 0,
    advised: 0,
    advice: 0,
    strange: 0,
  };
}

/** Counts one fault; returns what is amiss with it, in words. */
export function addFault(
  scores: readonly Score[],
  slips: Map<string, { count: number; hinted: number }>,
  fault: Fault,
  matches: readonly Match[],
): string[] {
  const wrong: string[] = [];
  if (fault.expected.length === 0) return wrong;
  const reported = matches.every(({ diagnostic }) => diagnostic !== undefined);
  const exact = reported && matches.every((match) => match.exact);
  if (!reported) wrong.push('not reported');
  else if (!exact) wrong.push('not on the exact token');
  for (const score of scores) {
    score.faults++;
    score.reported += Number(reported);
    score.exact += Number(exact);
  }
  for (const [index, { rightName, written, advice, slip = 'other' }] of fault.expected.entries()) {
    const hint = textOf(matches[index]?.diagnostic?.hint ?? '');
    if (rightName !== undefined) {
      const hinted = firstName(hint, written) === rightName;
      const bySlip = slips.get(slip) ?? { count: 0, hinted: 0 };
      slips.set(slip, { count: bySlip.count + 1, hinted: bySlip.hinted + Number(hinted) });
      for (const score of scores) {
        score.misspellings++;
        score.hinted += Number(hinted);
      }
      if (!hinted) wrong.push(`hint ${hint || '-'} does not name '${rightName}' first`);
    }
    if (advice === undefined) continue;
    const advised = advice.test(hint);
    for (const score of scores) {
      score.advice++;
      score.advised += Number(advised);
    }
    if (!advised) wrong.push(`hint ${hint || '-'} does not say ${advice}`);
  }
  return wrong;
}

/** The first name that a hint quotes, other than what is written; a reference counts without its marker. */
export function firstName(hint: string | undefined, written: string | undefined): string | undefined {
  for (const [, quoted = ''] of hint?.matchAll(/'([^']*)'/g) ?? []) {
    const name = quoted.replace(/^@file:/, '');
    if (name !== written) return name;
  }
  return undefined;
}
