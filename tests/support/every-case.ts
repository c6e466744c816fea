/**
 * Cases of many that differ little in what they show: one in so many takes part, always the same ones, and all of them where
 * `EVERY_CASE=1` asks for that (`npm run test:every`, as CI does).
 */
export function oneIn<T>(many: number, cases: readonly T[]): readonly T[] {
  return IS_EVERY_CASE ? cases : cases.filter((_, index) => index % many === 0);
}

export const IS_EVERY_CASE: boolean = process.env['EVERY_CASE'] === '1';
