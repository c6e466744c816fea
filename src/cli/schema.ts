import { jsonSchemas, schemaText } from '../report/json/json-schemas.ts';
import type { CommandLine } from './command.ts';
import { type SCHEMA, SCHEMA_KINDS } from './commands/schema.ts';
import { dialectOption, oneOf } from './options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `cohort-ci schema spec|settings|report|diff` */
export function schema(line: CommandLine<typeof SCHEMA>, terminal: Terminal): ExitStatus {
  const { values, positionals } = line;
  const [name] = positionals;
  const kind = oneOf('the schema', name, SCHEMA_KINDS);
  if (kind !== 'spec' && values.dialect !== undefined)
    throw new UsageError('--dialect goes with `schema spec` alone');
  const files = {
    spec: `config.${dialectOption(values.dialect)}.schema.json`,
    settings: 'cohort-ci.schema.json',
    report: 'report.v1.schema.json',
    diff: 'diff.v1.schema.json',
  };
  terminal.stdout.write(schemaText(jsonSchemas().get(files[kind]) ?? {}));
  return 0;
}
