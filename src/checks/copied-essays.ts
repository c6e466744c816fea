import { atSpan } from '../findings/diagnostic.ts';
import { counted, quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { tokenOf } from './token-of.ts';

/** Maximum number of findings that are reported individually. More findings than that have one cause. */
const MOST = 20;

/** A template that copies its draft has one replicate, since all replicates would contain the same text. */
export const copiedEssays: Check = {
  phase: 'generations',
  *find({ design, rows, plan, essayModes }) {
    if (!design.rulesAreRead) return;
    const { essays, essayTemplates } = plan;
    const copies = essayTemplates.texts.map((template) => essayModes.get(template) === 'copy');
    if (!copies.includes(true)) return;
    /** The first essay of each draft and template. */
    const first = new Map<number, number>();
    const surplus = new Map<number, number>();
    for (let essay = 0; essay < essays.count; essay++) {
      const template = essays.template[essay] ?? 0;
      if (copies[template] !== true) continue;
      const key = (essays.draft[essay] ?? 0) * essayTemplates.size + template;
      const known = first.get(key);
      if (known === undefined) first.set(key, essay);
      else if (essays.replicate[essay] !== essays.replicate[known])
        surplus.set(template, (surplus.get(template) ?? 0) + 1);
    }
    for (const [code, count] of [...surplus].slice(0, MOST)) {
      const template = essayTemplates.text(code);
      const repeated = design.replicates.find(({ axis }) => axis.text === 'essay_template');
      yield claim(
        'plan/copied-essays',
        atSpan(tokenOf('essay_template', template, design, rows)),
        `${quoted(template)} copies its draft, so its replicates hold the same text: ${counted(count, 'essay')} ${count === 1 ? 'is' : 'are'} a copy of another`,
        {
          hint: 'give the template one replicate, and repeat the draft instead',
          related: repeated ? [{ message: 'the replicates', at: atSpan(repeated.axis.at) }] : undefined,
        },
      );
    }
  },
};
