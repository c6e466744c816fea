import { describe, expect, it } from 'vitest';
import { renderJunit, xmlText } from '../../src/report/junit.ts';
import { cleanResult, emptyResult, hostileResult, mixedResult } from './results.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A strict reader of the little XML that we write: throws at anything else. */
function parseXml(xml: string): Element {
  if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error('invalid character');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const token =
    /<\?xml version="1\.0" encoding="UTF-8"\?>\n|<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closing, name, attributes, empty, text] = match;
    const top = open.at(-1) ?? root;
    if (text !== undefined) top.text += decode(text);
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = [...(attributes ?? '').matchAll(/ ([a-z]+)="([^"]*)"/g)];
    const element: Element = {
      name,
      attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, decode(value ?? '')])),
      children: [],
      text: '',
    };
    top.children.push(element);
    if (!empty) open.push(element);
  }
  if (end !== xml.length || open.length !== 1) throw new Error(`not well-formed at ${end}`);
  const [first] = root.children;
  if (!first || root.children.length !== 1) throw new Error('one root is wanted');
  return first;
}

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)|]]>/.test(text)) throw new Error(`bad reference: ${text}`);
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+));/g, (_all, name: string, code: string) =>
    name
      ? ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? '')
      : String.fromCodePoint(Number(code)),
  );
}

describe('renderJunit', () => {
  it.each([
    ['clean', cleanResult()],
    ['empty', emptyResult()],
    ['mixed', mixedResult()],
    ['hostile', hostileResult()],
  ])('%s: is well-formed, with a case for every cohort and right counts', (_name, checked) => {
    const root = parseXml(renderJunit(checked));
    const [suite] = root.children;
    const cases = suite?.children ?? [];
    const repository = checked.diagnostics.length > 0 ? 1 : 0;
    expect(cases.length).toBe(checked.cohorts.length + repository);
    const count = (name: string) => cases.filter((one) => one.children[0]?.name === name).length;
    for (const counts of [root.attributes, suite?.attributes]) {
      expect(counts).toMatchObject({
        tests: String(cases.length),
        failures: String(count('failure')),
        errors: String(count('error')),
      });
    }
  });

  it('has the attributes that readers look for, and no others', () => {
    const root = parseXml(renderJunit(mixedResult()));
    const [suite] = root.children;
    const names = (element: Element | undefined) => Object.keys(element?.attributes ?? {}).sort();
    expect(names(root)).toEqual(['errors', 'failures', 'name', 'tests', 'time']);
    expect(names(suite)).toEqual(['errors', 'failures', 'name', 'skipped', 'tests', 'time']);
    for (const one of suite?.children ?? []) {
      expect(names(one).filter((name) => name !== 'file')).toEqual(['classname', 'name', 'time']);
      expect(one.children.length).toBeLessThan(2);
      for (const outcome of one.children)
        expect([outcome.name, names(outcome)]).toEqual([
          outcome.name,
          outcome.name === 'system-out' ? [] : ['message', 'type'],
        ]);
    }
  });

  it('fails invalid and drifted cohorts, and makes errors of unchecked ones', () => {
    const cases = parseXml(renderJunit(mixedResult())).children[0]?.children ?? [];
    const verdicts = cases.map((one) => [
      one.attributes['name'],
      one.children[0]?.name,
      one.children[0]?.attributes['type'],
    ]);
    expect(verdicts).toEqual([
      ['(repository)', 'failure', 'repository'],
      ['broken', 'failure', 'invalid'],
      ['main-study', 'failure', 'drifted'],
      ['pilot-2025', undefined, undefined],
      ['sweep-1', 'failure', 'invalid'],
      ['sweep-2', 'failure', 'invalid'],
      ['sweep-3', 'failure', 'invalid'],
      ['vast', 'error', 'unchecked'],
      ['windows', 'failure', 'drifted'],
    ]);
    expect(cases[1]?.children[0]?.text).toContain(
      "data/cohorts/broken/spec/config.yaml:3:31: error axis/unknown-level: 'gemni-2.5-pro' is not in",
    );
  });
});

describe('xmlText', () => {
  it.each([
    ['markup', `<a b="c">'&'`, '&lt;a b=&quot;c&quot;&gt;&apos;&amp;&apos;'],
    ['what XML cannot hold', '\x00\x0b\ufffe\ud800', '\\x00\\x0b\\ufffe\\ud800'],
    ['the end of CDATA', ']]>', ']]&gt;'],
    ['commands', '::error::x ##[error]y', '&#58;:error::x ##&#91;error]y'],
  ])('%s', (_name, text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });
});
