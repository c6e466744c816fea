import { jsonSchemas, schemaText } from '../report/json/json-schemas.ts';
import { dialectOption, oneOf, parseOptions } from './options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const KINDS = ['spec', 'settings', 'report'] as const;

/** `cohort-ci schema spec|settings|report` */
export function schema(args: readonly string[], terminal: Terminal): ExitStatus {
  const { values, positionals } = parseOptions(args, { dialect: { type: 'string' } });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UsageError('schema takes one of spec, settings and report');
  const kind = oneOf('the schema', name, KINDS);
  if (kind !== 'spec' && values.dialect !== undefined)
    throw new UsageError('--dialect goes with `schema spec` alone');
  const files = {
    spec: `config.${dialectOption(values.dialect)}.schema.json`,
    settings: 'cohort-ci.schema.json',
    report: 'report.v1.schema.json',
  };
  terminal.stdout.write(schemaText(jsonSchemas().get(files[kind]) ?? {}));
  return 0;
}
