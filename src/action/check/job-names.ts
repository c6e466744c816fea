import { Collector } from '../../findings/collector.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { MapNode, Node } from '../../syntax/node.ts';
import { parseYaml } from '../../syntax/yaml/parse-yaml.ts';

/** The name by which GitHub lists the check of a job, as far as the workflow's text determines it. */
export interface JobName {
  readonly text: string;
  /**
   * Whether the name may continue: with the values of a matrix or an expression, or with the job of a called workflow.
   */
  readonly isOpen: boolean;
}

/** Stands for the job names of an unreadable workflow, which may be anything. */
export const ANY_JOB: JobName = { text: '', isOpen: true };

/** The names of the checks of a workflow. */
export function jobNames(path: string, text: string): readonly JobName[] {
  const workflow = parseYaml(new SourceFile(path, text), new Collector());
  if (workflow === undefined) return [ANY_JOB];
  const jobs = entryOf(workflow, 'jobs');
  return jobs?.kind === 'map' ? jobs.entries.flatMap(({ key, value }) => nameOf(key.text, value)) : [];
}

function nameOf(id: string, job: Node): readonly JobName[] {
  const named = entryOf(job, 'name');
  const name = named?.kind === 'scalar' ? named.text.trim() : id;
  const expression = name.indexOf('${{');
  if (expression >= 0) return [{ text: name.slice(0, expression), isOpen: true }];
  const strategy = entryOf(job, 'strategy');
  if (strategy && entryOf(strategy, 'matrix')) return [{ text: `${name} (`, isOpen: true }];
  if (entryOf(job, 'uses')) return [{ text: `${name} / `, isOpen: true }];
  return [{ text: name, isOpen: false }];
}

function entryOf(node: Node, key: string): Node | undefined {
  return (node as Partial<MapNode>).entries?.find((entry) => entry.key.text === key)?.value;
}

/** Whether the checks of two jobs may have one name. */
export function mayBeSame(left: JobName, right: JobName): boolean {
  if (!left.isOpen && !right.isOpen) return left.text === right.text;
  return (
    (left.isOpen && right.text.startsWith(left.text)) || (right.isOpen && left.text.startsWith(right.text))
  );
}
