import type { Runtime } from '../runtime/runtime.ts';
import type { CatalogName, DataLayout } from '../source/data-layout.ts';
import { lastNameOf } from '../source/path.ts';
import { REF, REPOSITORY } from './action-host.ts';
import type { PlanColumn } from './plan-columns.ts';
import { renderSpec } from './render-spec.ts';
import { scaffoldLayout } from './scaffold-layout.ts';
import { WORKFLOWS } from './workflow-texts.ts';

/** An initial file for a repository, and its purpose. */
export interface FirstFile {
  readonly path: string;
  readonly text: string;
  readonly about: string;
  /** For a workflow: the mode in which it runs the action, and the step that does. */
  readonly mode?: string;
  readonly step?: string;
}

/** The first cohort of a new repository. */
export const FIRST_COHORT = 'first';

const LEVELS: ReadonlyMap<PlanColumn, readonly string[]> = new Map<PlanColumn, readonly string[]>([
  ['combo_id', ['combo_v1_example']],
  ['draft_template', ['draft-example']],
  ['draft_llm', ['writer-example']],
  ['essay_template', ['essay-example']],
  ['evaluation_template', ['evaluation-example']],
  ['evaluation_llm', ['judge-example']],
]);

/** Each catalog with its columns, example rows and description. */
const FIRST_CATALOGS: Readonly<
  Record<CatalogName, { readonly about: string; readonly text: string | ((runtime: Runtime) => string) }>
> = {
  draft: { about: 'catalog of draft templates', text: template('draft') },
  essay: { about: 'catalog of essay templates', text: template('essay') },
  evaluation: { about: 'catalog of evaluation templates', text: template('evaluation') },
  llms: { about: 'catalog of models', text: models },
  concepts: { about: 'catalog of concepts', text: 'concept_id,name\nconcept-example,Example\n' },
  replication: {
    about: 'how often each stage is replicated',
    text: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
  },
  combos: {
    about: 'catalog of combinations of concepts',
    text: 'combo_id,version,concept_id,description_level,k_max,created_at\ncombo_v1_example,v1,concept-example,paragraph,1,2025-01-01T00:00:00\n',
  },
};

/** Catalogs with example rows, and a cohort that uses them. */
export function firstData(layout: DataLayout, runtime: Runtime): readonly FirstFile[] {
  const { specFolder } = layout.cohort(FIRST_COHORT);
  const spec = renderSpec(scaffoldLayout(LEVELS), {
    comment: [
      'A first cohort, made by cohort-ci init: one generation per stage. Replace its levels with yours.',
    ],
  });
  const catalogs = Object.entries(FIRST_CATALOGS).map(([name, { about, text }]) =>
    file(layout.catalog(name as CatalogName), typeof text === 'string' ? text : text(runtime), about),
  );
  const specs = [...spec].map(([path, text]) =>
    file(`${specFolder}/${path}`, text, 'the spec of a first cohort'),
  );
  return [...catalogs, ...specs];
}

function template(stage: string): string {
  return `template_id,template_name,generator\n${stage}-example,Example,llm\n`;
}

/** Two models, one that writes and one that judges, so that none judges itself. */
function models(runtime: Runtime): string {
  const rows = [
    ['id', 'provider', 'model', 'for_generation', 'for_evaluation'],
    ['writer-example', 'example', 'writer-1', 'true', 'false'],
    ['judge-example', 'example', 'judge-1', 'false', 'true'],
  ];
  // In a runtime that ignores the flags, columns for them would be misleading.
  const columns = runtime.models === 'flagged' ? 5 : 3;
  return rows.map((cells) => `${cells.slice(0, columns).join(',')}\n`).join('');
}

/**
 * Settings, workflows, and files for editors and hooks, for both new and existing repositories.
 *
 * @param isClean - Otherwise, a hook that checks everything would stop every commit.
 * @param defaultBranch - After pushes to it, the workflow checks as well.
 * @param folder - The root, relative to git's top level; empty if the root is the top level.
 */
export function firstSetting(
  layout: DataLayout,
  dialect: string,
  schemas: { readonly spec: string; readonly settings: string },
  isClean: boolean,
  defaultBranch: string,
  folder: string,
): readonly FirstFile[] {
  const settings = [
    '# yaml-language-server: $schema=.vscode/cohort-ci.schema.json',
    '# Settings of cohort-ci: the command line and the GitHub Action read them.',
    `data-root: ${JSON.stringify(layout.dataRoot === '' ? '.' : layout.dataRoot)}`,
    `dialect: ${dialect}`,
    '',
  ].join('\n');
  return [
    file('.cohort-ci.yml', settings, 'settings'),
    ...[...WORKFLOWS].map(([name, text]) => {
      const branches = text.replaceAll('branches: [main]', `branches: [${yamlName(defaultBranch)}]`);
      const whole = branches.replace(STEP, `$&${inputsFor(folder)}`);
      return {
        path: `.github/workflows/cohorts-${name}`,
        text: whole,
        ...(WORKFLOW_KINDS.get(name) ?? { about: 'workflow' }),
        step: besideOthers(WHOLE_STEP.exec(whole)?.[0] ?? ''),
      };
    }),
    file('.vscode/cohort-spec.schema.json', schemas.spec, 'the schema of specs, for editors'),
    file('.vscode/cohort-ci.schema.json', schemas.settings, 'the schema of the settings, for editors'),
    file('.vscode/settings.json', editorSettings(layout), 'points VS Code to both schemas'),
    isClean
      ? file(
          '.pre-commit-config.yaml',
          `repos:\n${hookNamed('cohort-ci', folder)}`,
          'checks before each commit',
        )
      : file(
          '.pre-commit-config.yaml',
          `repos:\n${hookNamed('cohort-ci-diff', folder)}`,
          'checks what each commit introduces',
        ),
  ];
}

const WORKFLOW_KINDS: ReadonlyMap<string, { readonly about: string; readonly mode: string }> = new Map([
  ['required-check.yml', { about: 'workflow: checks each pull request', mode: 'check' }],
  ['nightly-drift.yml', { about: 'workflow: looks for drift each night', mode: 'drift' }],
  ['regenerate.yml', { about: 'workflow: a bot regenerates outputs', mode: 'regenerate' }],
]);

/** The step that runs the action, up to its inputs, and with them. */
const STEP = new RegExp(` *- uses: ${REPOSITORY}@${REF}.*\\n(?: +id: .*\\n)? +with:\\n`);
const WHOLE_STEP = new RegExp(`${STEP.source}(?: {10}.*\\n)+`);

/**
 * The step for a job that has other steps: it runs even if these fail, and has no id, since ids must be unique in a
 * job.
 */
function besideOthers(step: string): string {
  return step.replace(/\n(?: +id: .*\n)?/, `\n        if: \${{ !cancelled() }}\n`);
}

/** The inputs of the action for a root below git's top level. */
function inputsFor(folder: string): string {
  if (folder === '') return '';
  return `          root: ${yamlName(folder)}\n          key: ${yamlName(lastNameOf(folder))}\n`;
}

/** A name as a YAML text in a list. */
function yamlName(name: string): string {
  return /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][\w./-]*$/i.test(name)
    ? name
    : JSON.stringify(name);
}

/** VS Code settings that associate the two schemas with their files. */
function editorSettings({ specPattern }: DataLayout): string {
  const settings = {
    'yaml.schemas': {
      './.vscode/cohort-spec.schema.json': specPattern,
      './.vscode/cohort-ci.schema.json': '.cohort-ci.yml',
    },
    'yaml.yamlVersion': '1.1',
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** An entry for `repos` in the pre-commit configuration, with one of the hooks of `.pre-commit-hooks.yaml`. */
function hookNamed(id: string, folder: string): string {
  return `  - repo: https://github.com/${REPOSITORY} # where you keep it; a path to a clone works, too
    rev: ${REF} # a tag or a commit of it
    hooks:
      - id: ${id}
${folder === '' ? '' : `        args: [--root, ${yamlName(folder)}]\n`}`;
}

function file(path: string, text: string, about: string): FirstFile {
  return { path, text, about };
}
