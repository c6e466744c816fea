import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json/json-report.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { logSafe } from '../../src/report/log-text.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderFindings, renderTerminal } from '../../src/report/terminal.ts';
import { hostileResult } from './results.ts';

describe('logSafe', () => {
  it.each([
    ['plain text', "axis 'a' has no level 'b'", "axis 'a' has no level 'b'"],
    ['a command', '::error::x', '\\::error::x'],
    ['a command after blanks', '  ::set-output name=a::b', '  \\::set-output name=a::b'],
    ['colons elsewhere', 'a::b', 'a::b'],
    ['an old command', 'a ##[error]b ##[group]', 'a ##\\[error]b ##\\[group]'],
    ['line ends', 'a\n::error::b\r::c', 'a\\n::error::b\\r::c'],
    ['a no-break space before a command', '\u00a0::error::x', '\\xa0::error::x'],
    ['terminal escapes', '\x1b]8;;https://a\x07b', '\\x1b]8;;https://a\\x07b'],
    ['bidi controls', '\u202ea', '\\u202ea'],
    ['an empty text', '', ''],
  ])('%s', (_name, text, expected) => {
    expect(logSafe(text)).toBe(expected);
  });
});

/** What GitHub's runner would obey: `::` at a line's start after blanks, `##[` anywhere. */
const COMMAND = /^\s*::|##\[/mu;

describe('what a runner might print', () => {
  const result = hostileResult();
  it.each([
    ['terminal', renderTerminal(result)],
    ['terminal in ASCII', renderTerminal(result, { ascii: true })],
    [
      'findings alone',
      renderFindings(
        result.cohorts.flatMap((one) => one.diagnostics),
        result.sources,
      ),
    ],
    ['JSON', renderJson(result)],
    ['SARIF', renderSarif(result)],
    ['JUnit', renderJunit(result)],
  ])('%s holds no command and nothing that steers a terminal', (_name, text) => {
    expect(text).not.toMatch(COMMAND);
    expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u);
  });
});
