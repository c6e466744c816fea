import { CATALOGUE, type Code } from '../findings/codes.ts';
import { atSpan, type Diagnostic, type Place, placePath, type Severity } from '../findings/diagnostic.ts';
import { msg, textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import type { CheckResult } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { docsLink } from './docs-link.ts';
import { bySeverity, type Finding, findingsOf } from './findings.ts';
import { Fingerprints } from './fingerprints.ts';
import { jsonText } from './json/json-text.ts';
import { urlPath } from './markdown.ts';
import { Positions } from './positions.ts';
import { sarifHelp } from './sarif-help.ts';

export interface SarifOptions {
  /** URL of the page of codes. Without it, rules have no `helpUri`, but still the full help text. */
  readonly docsBase?: string;
  /** GitHub rejects a run with more than 25,000 results. */
  readonly maxResults?: number;
}

/** Maximum number of related places per result; GitHub shows no more. */
const RELATED = 100;

/** Maximum number of replacements per fix, to limit the size of the log. */
const EDITS = 200;

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/**
 * The findings as a SARIF 2.1.0 log, most severe first, since GitHub keeps only a limited number. Cohorts that could
 * not be checked become notifications, and the run then counts as unsuccessful. Ends with a newline.
 */
export function renderSarif(result: CheckResult, options: SarifOptions = {}): string {
  const findings = bySeverity(findingsOf(result)).slice(0, options.maxResults ?? 25_000);
  const codes = [...new Set(findings.map((finding) => finding.diagnostic.code))].sort(compareCodePoints);
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const positions = new Positions(result.sources);
  const fingerprints = new Fingerprints(result.sources);
  const unchecked = result.cohorts.filter((cohort) => cohort.state === 'unchecked');
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cohort-ci',
            version: result.version,
            rules: codes.map((code) => ruleOf(code, options.docsBase)),
          },
        },
        invocations: [
          {
            executionSuccessful: unchecked.length === 0,
            toolExecutionNotifications: unchecked.map((cohort) => ({
              level: 'error',
              message: {
                text: plainMessage(
                  `Cohort '${cohort.id}' could not be checked: ${textOf(cohort.failure ?? '')}`,
                ),
              },
              locations: [{ physicalLocation: { artifactLocation: artifactOf(cohort.specPath) } }],
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, ruleIndex, positions, fingerprints)),
      },
    ],
  });
}

function ruleOf(code: Code, docsBase: string | undefined): object {
  const entry = CATALOGUE[code];
  const helpUri = docsLink(code, docsBase);
  return {
    id: code,
    shortDescription: { text: entry.title },
    fullDescription: { text: entry.why },
    ...(helpUri === undefined ? {} : { helpUri }),
    help: sarifHelp(code, docsBase),
    defaultConfiguration: { level: LEVELS[entry.severity] },
  };
}

function resultOf(
  { diagnostic }: Finding,
  ruleIndex: ReadonlyMap<Code, number>,
  positions: Positions,
  fingerprints: Fingerprints,
): object {
  const related = (diagnostic.related ?? []).slice(0, RELATED);
  return {
    ruleId: diagnostic.code,
    ruleIndex: ruleIndex.get(diagnostic.code) ?? -1,
    level: LEVELS[diagnostic.severity],
    message: { text: plainMessage(messageOf(diagnostic)) },
    locations: [{ physicalLocation: physicalOf(diagnostic.at, positions) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map(({ message, at }, index) => ({
            id: index + 1,
            physicalLocation: physicalOf(at, positions),
            message: { text: plainMessage(textOf(message)) },
          })),
        }
      : {}),
    ...fixesOf(diagnostic, positions),
    partialFingerprints: { 'cohortCiFinding/v1': fingerprints.next(diagnostic) },
  };
}

/** The fix as replacements per file. SARIF has no way to express a renamed file. */
function fixesOf({ fix, hint }: Diagnostic, positions: Positions): object {
  if (fix === undefined || fix.rename !== undefined || fix.edits.length > EDITS) return {};
  const paths = [...new Set(fix.edits.map(({ at }) => at.path))];
  return {
    fixes: [
      {
        description: { text: plainMessage(textOf(hint ?? '')) },
        artifactChanges: paths.map((path) => ({
          artifactLocation: artifactOf(path),
          replacements: fix.edits
            .filter(({ at }) => at.path === path)
            .map(({ at, newText }) => ({
              deletedRegion: regionOf(atSpan(at), positions),
              insertedContent: { text: newText },
            })),
        })),
      },
    ],
  };
}

function messageOf({ message, hint }: Diagnostic): string {
  return textOf(hint ? msg`${message}; ${hint}` : message);
}

/** Only spans have a region; a location without one means the whole file. */
function physicalOf(place: Place, positions: Positions): object {
  const region = regionOf(place, positions);
  return { artifactLocation: artifactOf(placePath(place)), ...(region ? { region } : {}) };
}

function regionOf(place: Place, positions: Positions): object | undefined {
  const { range } = positions.locate(place);
  return (
    range && {
      startLine: range.start.line,
      startColumn: range.start.unitColumn,
      endLine: range.end.line,
      endColumn: range.end.unitColumn,
    }
  );
}

function artifactOf(path: string): { uri: string; uriBaseId: string } {
  return { uri: urlPath(path), uriBaseId: '%SRCROOT%' };
}

/** Text without links: SARIF viewers turn `[label](target)` into one even in plain messages. */
function plainMessage(text: string): string {
  return visible(text).replaceAll('](', '] (');
}
