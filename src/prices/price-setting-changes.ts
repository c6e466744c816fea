import type { PriceSettings, StageTokens } from '../settings/config.ts';
import { STAGES } from '../source/stage.ts';

/** A setting below `prices` that the change modifies; a missing text means that it is not set. */
export interface PriceSettingChange {
  readonly setting: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Whether the new value counts already. */
  readonly holds: boolean;
}

/**
 * The price settings that a change modifies. The base's settings are used, so that no change makes its own check
 * cheaper; tokens that only the head has are better than none.
 *
 * @param base - If absent, there was nothing to change.
 */
export function priceSettingChanges(
  base: PriceSettings | undefined,
  head: PriceSettings | undefined,
): readonly PriceSettingChange[] {
  if (base === undefined) return [];
  const [before, after] = [textsOf(base), textsOf(head)];
  return Object.keys(before).flatMap((setting) =>
    before[setting] === after[setting]
      ? []
      : [
          {
            ...{ setting, before: before[setting], after: after[setting] },
            holds: before[setting] === undefined && setting !== USAGE,
          },
        ],
  );
}

const USAGE = 'prices.usage';

function textsOf(prices: PriceSettings | undefined): Readonly<Record<string, string | undefined>> {
  return {
    'prices.table': prices?.table,
    ...Object.fromEntries(
      STAGES.map((stage) => [`prices.tokens.${stage}`, tokensText(prices?.tokens[stage])]),
    ),
    [USAGE]: prices?.usage && `${prices.usage.input} / ${prices.usage.output}`,
  };
}

function tokensText(tokens: StageTokens | undefined): string | undefined {
  if (tokens === undefined) return undefined;
  const { input, output, outputMax } = tokens;
  return `${input} in, ${output} out${outputMax === undefined ? '' : `, at most ${outputMax} out`}`;
}
