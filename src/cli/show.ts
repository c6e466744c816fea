import { repositoryFindings } from '../checks/repository-findings.ts';
import { examine } from '../checks/run-checks.ts';
import { derive } from '../derive.ts';
import { viewDesign } from '../overview/view-design.ts';
import type { CommandLine } from './command.ts';
import { TEXT_MARKDOWN_JSON } from './commands/shared-options.ts';
import type { SHOW } from './commands/show.ts';
import { lookOf } from './look-of.ts';
import { openCohort } from './open-cohort.ts';
import { openSettings } from './open-settings.ts';
import { oneOf } from './options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** `cohort-ci show COHORT` */
export async function show(line: CommandLine<typeof SHOW>, terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = line;
  const [id = ''] = positionals;
  const format = oneOf('--format', values.format, TEXT_MARKDOWN_JSON);
  const opened = await openSettings(values, terminal, 'stderr');
  if (opened === undefined) return 1;
  const { cohort, repository } = await openCohort('show', id, values.root, opened.settings);
  const derivation = derive(repository, cohort);
  const examination = examine(derivation);
  if (examination.failure) throw examination.failure;
  const view = viewDesign(derivation, examination);
  // Errors in shared files also make this cohort invalid.
  const errors = [...repositoryFindings(repository), ...examination.diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) {
    const { renderFindings } = await import('../report/terminal.ts');
    const options = lookOf(terminal.stderr, terminal, { root: values.root });
    terminal.stderr.write(renderFindings(errors, repository.sources.files, options));
  }
  if (view === undefined) return 1;
  if (format === 'json')
    terminal.stdout.write((await import('../report/json/json-design.ts')).renderDesignJson(view));
  else if (format === 'markdown')
    terminal.stdout.write((await import('../report/show-markdown.ts')).cohortDesignMarkdown(view));
  else {
    const options = lookOf(terminal.stdout, terminal, { root: values.root });
    terminal.stdout.write((await import('../report/show.ts')).renderDesign(view, options));
  }
  return errors.length > 0 || view.state === 'invalid' ? 1 : 0;
}
