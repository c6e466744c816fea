import { heedingSignals } from '../disk/heed-signals.ts';
import { writeFiles } from '../disk/write-files.ts';
import { Collector } from '../findings/collector.ts';
import { atMissing, atSpan } from '../findings/diagnostic.ts';
import { visible } from '../findings/visible.ts';
import { counted, listed } from '../findings/words.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import { type ImportStep, importPrices, rowText, rowToFill } from '../prices/import-prices.ts';
import { ageInDays, type ListedModel, modelList } from '../prices/model-list.ts';
import { priceText } from '../prices/money.ts';
import { openPriceTable } from '../prices/open-price-table.ts';
import { type ModelPrice, PRICE_COLUMNS, type PriceTable } from '../prices/price-table.ts';
import { reportUnknownModels } from '../prices/report-unknown-models.ts';
import { openRepository } from '../repository.ts';
import { innerFolder } from '../source/path.ts';
import type { CommandLine } from './command.ts';
import { type PRICES, PRICES_FORMATS } from './commands/prices.ts';
import { fitted } from './look-of.ts';
import { openSettings } from './open-settings.ts';
import { oneOf } from './options.ts';
import { printFindings } from './print-findings.ts';
import { type ExitStatus, ownCommandAt, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Age in days above which prices should be checked. */
const OLD = 180;

/** `cohort-ci prices` and `cohort-ci prices import` */
export async function prices(line: CommandLine<typeof PRICES>, terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = line;
  const [action] = positionals;
  const isImport = action !== undefined && oneOf('what follows prices', action, ['import']) === 'import';
  if (!isImport && (values.update || values.write))
    throw new UsageError(`--${values.write ? 'write' : 'update'} belongs to prices import`);
  const format = oneOf('--format', values.format, PRICES_FORMATS);
  if (isImport && values.format !== undefined)
    throw new UsageError('--format does not apply to prices import');
  const opened = await openSettings(values, terminal, 'stdout');
  if (opened === undefined) return 1;
  const { config } = opened;
  const { dialect, dataRoot } = opened.settings;
  const path = tablePath(values.table) ?? config?.prices?.table;
  if (path === undefined)
    throw new UsageError(
      'no price table is set; pass --table FILE, such as data/prices.csv, or set prices: table in .cohort-ci.yml',
    );
  const workspace = await openWorkspace({
    root: values.root,
    dataRoot,
    specs: undefined,
    cohorts: undefined,
  });
  const repository = openRepository(workspace.tree, { dialect, dataRoot });
  const isThere = workspace.tree.exists(path);
  const place =
    values.table === undefined && config?.prices ? atSpan(config.prices.tableAt) : atMissing(path);
  const collector = new Collector();
  collector.take(...repository.catalogFindings);
  // An import creates a missing table.
  const table = isThere || !isImport ? openPriceTable(repository.sources, path, place, collector) : undefined;
  if (table) reportUnknownModels(table, repository.catalogs, collector);
  const faults = collector.sorted();
  const sources = new Map(repository.sources.files);
  if (config !== undefined) sources.set(config.file.path, config.file);
  // Standard output is reserved for JSON.
  await printFindings(
    faults,
    sources,
    format === 'json' ? { ...terminal, stdout: terminal.stderr } : terminal,
  );
  const list = modelList(repository.catalogs, table?.prices ?? new Map());
  if (!isImport) {
    terminal.stdout.write(
      format === 'json'
        ? listJson(path, list)
        : fitted(
            await listText(path, list, async (unpriced) =>
              // If the table is faulty, its findings say what to do first.
              isThere && table === undefined ? '' : await importHint(path, unpriced, table, values, terminal),
            ),
            terminal.stdout,
          ),
    );
    return list.every(({ price }) => price !== undefined) ? 0 : 1;
  }
  if (isThere && table === undefined) {
    terminal.stdout.write(`${visible(path)} cannot be read: nothing was written.\n`);
    return 1;
  }
  return await importInto(path, table, list, workspace.root, values, terminal);
}

function tablePath(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const path = innerFolder(process.platform === 'win32' ? text.replaceAll('\\', '/') : text);
  if (path === undefined || path === '')
    throw new UsageError(`--table must be a CSV file below the root, not '${text}'`);
  return path;
}

/** Ids whose price cannot be looked up. */
function withoutModel(ids: readonly string[]): string {
  return `No price for ${visible(listed(ids))}: fill in the column 'model' of llm_models.csv.\n`;
}

async function listText(
  path: string,
  list: readonly ListedModel[],
  hintFor: (unpriced: readonly string[]) => Promise<string>,
): Promise<string> {
  const lines = list.map(({ model, ids, price }) => {
    if (model === undefined) return withoutModel(ids);
    const costs =
      price === undefined
        ? 'unknown'
        : `${perMillion(price)}, as of ${price.asOf}${price.source === '' ? '' : `, ${price.source}`}`;
    return `${visible(model)} (${visible(listed(ids))}): ${visible(costs)}\n`;
  });
  const models = list.filter(({ model }) => model !== undefined);
  const unpriced = models.flatMap(({ model, price }) => (price === undefined ? (model ?? []) : []));
  const missing = unpriced.length;
  const nameless = list.flatMap(({ model, ids }) => (model === undefined ? ids : []));
  const old = list.filter(({ price }) => price !== undefined && ageInDays(price.asOf, today()) > OLD).length;
  return [
    ...lines,
    `${counted(models.length, 'model')}, ${missing} without a price in ${visible(path)}${nameless.length === 0 ? '' : `; ${counted(nameless.length, 'id')} without a model`}.\n`,
    ...(old === 0
      ? []
      : [`${counted(old, 'price')} older than ${OLD} days: check whether they still apply.\n`]),
    ...(missing === 0 ? [] : [await hintFor(unpriced)]),
  ].join('');
}

/** The hint for models without a price: the whole command, or a row to fill in. */
async function importHint(
  path: string,
  models: readonly string[],
  table: PriceTable | undefined,
  values: CommandLine<typeof PRICES>['values'],
  terminal: Terminal,
): Promise<string> {
  // Models with a faulty row are excluded: an import leaves such rows as they are, and their findings say what to do.
  const absent = models.filter((model) => table?.named.has(model) !== true);
  if (absent.length === 0) return '';
  const { listedPrice } = await import('./genai-prices.ts');
  const known = absent.filter((model) => listedPrice(model) !== undefined).length;
  if (known === 0)
    return `The bundled list has none of these prices either. ${rowsToFill(path, absent, table)}`;
  const words = ['prices', 'import', '--write', ...(values.table === undefined ? [] : ['--table', path])];
  return `${ownCommandAt(terminal, ...words)} takes the prices of ${known === models.length ? 'all' : known} of these from the bundled list.\n`;
}

/** How to enter prices that no list has. Until then they are unknown, so no row is written without one. */
function rowsToFill(
  path: string,
  models: readonly string[],
  table: PriceTable | undefined,
  hasHeader = table !== undefined,
): string {
  const [first = ''] = models;
  return [
    `Add a row for ${models.length === 1 ? 'it' : 'each'} to ${visible(path)}, with its price in US dollars per million tokens, such as:\n`,
    ...(!hasHeader ? [`  ${PRICE_COLUMNS.join(',')}\n`] : []),
    `  ${visible(rowToFill(first, 'YYYY-MM-DD', table))}\n`,
  ].join('');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function perMillion({ input, output }: Pick<ModelPrice, 'input' | 'output'>): string {
  return `$${priceText(input)} in, $${priceText(output)} out per million tokens`;
}

function listJson(path: string, list: readonly ListedModel[]): string {
  const models = list.map(({ model, ids, price }) => ({
    ...{ model: model ?? null, ids },
    price:
      price === undefined
        ? null
        : {
            inputUsdPerMtok: priceText(price.input),
            outputUsdPerMtok: priceText(price.output),
            ...{ asOf: price.asOf, source: price.source },
          },
  }));
  return `${JSON.stringify({ table: path, models }, null, 2)}\n`;
}

async function importInto(
  path: string,
  table: PriceTable | undefined,
  list: readonly ListedModel[],
  root: string,
  {
    update = false,
    write = false,
  }: { readonly update?: boolean | undefined; readonly write?: boolean | undefined },
  terminal: Terminal,
): Promise<ExitStatus> {
  // The list is large, and only needed here.
  const { LIST_SOURCE, listedPrice } = await import('./genai-prices.ts');
  const models = list.flatMap(({ model }) => model ?? []);
  const { steps, text } = importPrices(table, models, listedPrice, { update, importedFrom: LIST_SOURCE });
  for (const step of steps) terminal.stdout.write(stepText(step));
  const changes = steps.filter(({ kind }) => kind === 'added' || kind === 'updated').length;
  const nameless = list.flatMap(({ model, ids }) => (model === undefined ? ids : []));
  if (nameless.length > 0) terminal.stdout.write(fitted(withoutModel(nameless), terminal.stdout));
  if (changes === 0) terminal.stdout.write(`Nothing to write to ${visible(path)}.\n`);
  else if (!write)
    terminal.stdout.write(`${counted(changes, 'row')} to write to ${visible(path)}; --write writes them.\n`);
  else {
    const file = { path, bytes: new TextEncoder().encode(text) };
    await heedingSignals((signal) => writeFiles(root, [file], signal));
    terminal.stdout.write(`${counted(changes, 'row')} written to ${visible(path)}.\n`);
  }
  const unknown = steps.flatMap((step) => (step.kind === 'unknown' ? step.model : []));
  if (unknown.length > 0)
    terminal.stdout.write(
      fitted(rowsToFill(path, unknown, table, table !== undefined || changes > 0), terminal.stdout),
    );
  return unknown.length > 0 || steps.some(({ kind }) => kind === 'faulty') ? 1 : 0;
}

/** Describes a step of an import; additions and changes look like lines of a diff. */
function stepText(step: ImportStep): string {
  switch (step.kind) {
    case 'added':
      return `+ ${visible(rowText(step.model, step.offer))}\n`;
    case 'updated':
      return `- ${visible(rowText(step.model, step.was))}\n+ ${visible(rowText(step.model, step.offer))}\n`;
    case 'kept':
      return `  ${visible(step.model)}: kept at ${perMillion(step.was)}; the list has ${perMillion(step.offer)} (--update takes it)\n`;
    case 'faulty':
      return `  ${visible(step.model)}: its row has a fault; correct or remove it first\n`;
    case 'unknown':
      return `  ${visible(step.model)}: the list does not know it; write its price yourself\n`;
    case 'same':
      return '';
  }
}
