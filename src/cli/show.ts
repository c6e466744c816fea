import { repositoryFindings } from '../checks/repository-findings.ts';
import { examine } from '../checks/run-checks.ts';
import { derive } from '../derive.ts';
import { readConfig } from '../disk/read-config.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import { viewDesign } from '../overview/view-design.ts';
import { openRepository } from '../repository.ts';
import { resolveSettings } from '../settings/resolve-settings.ts';
import { givenSettings, oneOf, parseOptions } from './options.ts';
import { type ExitStatus, type Terminal, wantsColor } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;

/** `cohort-ci show COHORT` */
export async function show(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    root: { type: 'string' },
    'data-root': { type: 'string' },
    specs: { type: 'string', multiple: true },
    dialect: { type: 'string' },
    format: { type: 'string' },
    'max-rows': { type: 'string' },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError('show takes one COHORT');
  const format = oneOf('--format', values.format, FORMATS);
  const given = givenSettings(values);
  const opened = await readConfig(values.root);
  if (opened.kind === 'refused') {
    const { renderTerminal } = await import('../report/terminal.ts');
    const { refusedResult } = await import('../settings/open-config.ts');
    terminal.stderr.write(renderTerminal(refusedResult(opened, given)));
    return 1;
  }
  const config = opened.kind === 'config' ? opened.config : undefined;
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(given, config);
  const workspace = await openWorkspace({ root: values.root, dataRoot, specs, cohorts: [id] });
  const [cohort] = workspace.cohorts;
  if (cohort === undefined) throw new UsageError(`there is no cohort '${id}'`);
  const repository = openRepository(workspace.tree, {
    dialect,
    dataRoot,
    isIgnored: workspace.isIgnored,
    ...(maxRows === undefined ? {} : { maxRows }),
  });
  const derivation = derive(repository, cohort);
  const examination = examine(derivation);
  if (examination.failure) throw examination.failure;
  const view = viewDesign(derivation, examination);
  // Faults of what all cohorts share make this one invalid, too.
  const errors = [...repositoryFindings(repository), ...examination.diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) {
    const { renderFindings } = await import('../report/terminal.ts');
    const options = { color: wantsColor(terminal.stderr, terminal.env), width: terminal.stderr.columns };
    terminal.stderr.write(renderFindings(errors, repository.sources.files, options));
  }
  if (view === undefined) return 1;
  if (format === 'json')
    terminal.stdout.write((await import('../report/json/json-design.ts')).renderDesignJson(view));
  else if (format === 'markdown')
    terminal.stdout.write((await import('../report/show-markdown.ts')).cohortDesignMarkdown(view));
  else {
    const options = { color: wantsColor(terminal.stdout, terminal.env), width: terminal.stdout.columns };
    terminal.stdout.write((await import('../report/show.ts')).renderDesign(view, options));
  }
  return errors.length > 0 || view.state === 'invalid' ? 1 : 0;
}
