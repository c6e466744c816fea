/**
 * Prints how far `separate` is from the optimum of small designs. Every design of two axes with up to three levels each, alone
 * and beside a third axis of two levels, is completed by each smallest set of further combinations that tells the two from each other and from
 * the third; what the cheapest of them adds is compared with what `separate` adds. Run it with `node scripts/separate-optimum.ts`.
 */
import {
  areTold,
  generations,
  hasLostEssays,
  optimum,
  proposed,
  rowsOf,
  subsets,
} from '../tests/support/separation-optimum.ts';

const rows: string[] = [];
for (const axes of [
  ['combo_id', 'draft_template'],
  ['combo_id', 'evaluation_template'],
  ['essay_template', 'evaluation_llm'],
  ['combo_id', 'essay_template', 'evaluation_llm'],
  ['combo_id', 'draft_template', 'evaluation_llm'],
  ['evaluation_template', 'evaluation_llm', 'essay_template'],
  ['combo_id', 'essay_llm', 'essay_template'],
  ['combo_id', 'draft_template', 'essay_llm'],
]) {
  const all = rowsOf(axes);
  let [designs, tooMany, dearer, worst, failed] = [0, 0, 0, 0, 0];
  for (const size of [2, 3]) {
    for (const entries of subsets(all, size)) {
      const levels = [0, 1].map((place) => new Set(entries.map((row) => row[place])));
      if (levels.some((one) => one.size < 2) || areTold(entries)) continue;
      if (hasLostEssays(axes, entries)) continue;
      const best = optimum(axes, entries);
      // Some tables cannot be completed without losing essays.
      if (best === undefined) continue;
      for (const swapped of [false, true]) {
        const added = proposed(axes, entries, swapped);
        designs++;
        if (added === undefined) {
          failed++;
          continue;
        }
        if (added.length > best.count) tooMany++;
        const cost = generations(axes, [...entries, ...added]) - generations(axes, entries);
        if (cost > best.cost) dearer++;
        worst = Math.max(worst, cost - best.cost);
      }
    }
  }
  rows.push(
    `| \`${axes.slice(0, 2).join('`, `')}\` | ${axes[2] === undefined ? '' : `\`${axes[2]}\``} | ${designs} | ${tooMany} | ${dearer} | ${worst} | ${failed} |`,
  );
}
console.log(
  '| axes | beside | asked | more rows than the fewest | more generations than the least | at most by | no proposal |',
);
console.log('|---|---|--:|--:|--:|--:|--:|');
console.log(rows.join('\n'));
