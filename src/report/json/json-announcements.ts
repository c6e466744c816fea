import type { Change } from '../../change/change.ts';
import { priceText } from '../../prices/money.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import type { ModelPrice } from '../../prices/price-table.ts';
import type { JsonAnnouncements } from '../../result/announcements-schema.ts';

/** How a change alters its own check, for programs. */
export function jsonAnnouncements(
  { settings, workflows }: Pick<Change, 'settings' | 'workflows'>,
  cost: ChangeCost | undefined,
): JsonAnnouncements {
  return {
    settings: settings?.map(jsonSetting) ?? null,
    workflows: workflows.map(({ path, job, unread }) => ({ path, job: job ?? null, unread: unread ?? null })),
    prices: cost === undefined ? null : pricesOf(cost),
  };
}

function pricesOf({ prices, switches, settings }: ChangeCost): JsonAnnouncements['prices'] {
  const of = ({ model, input, output }: ModelPrice) => ({
    model,
    ...{ inputUsdPerMtok: priceText(input), outputUsdPerMtok: priceText(output) },
  });
  return {
    added: prices.added.map(of),
    changed: prices.changed.map(({ base, head }) => ({ before: of(base), after: of(head) })),
    removed: prices.removed.map(of),
    models: switches.map(({ llm, from, to, counts, isUnused }) => ({
      ...{ llm, from, to: to ?? null, counts },
      isUsed: isUnused !== true,
    })),
    settings: settings.map(jsonSetting),
  };
}

function jsonSetting({ setting, before, after, holds }: SettingChanged) {
  return { setting, before: before ?? null, after: after ?? null, holds };
}

interface SettingChanged {
  readonly setting: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly holds: boolean;
}
