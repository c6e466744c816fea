import { describe, expect, test } from 'vitest';
import { Confinement } from '../../src/disk/confinement.ts';
import { scratch } from '../support/scratch.ts';

describe('a path by its text alone', () => {
  test.each([
    ['', 'inside'],
    ['data/cohorts/größe & more/spec', 'inside'],
    ['..data/...', 'inside'],
    ['.github/x y', 'inside'],
    ['/etc/passwd', 'outside'],
    ['/', 'outside'],
    ['../x', 'outside'],
    ['data/../../x', 'outside'],
    ['data/..', 'outside'],
    ['.git/config', 'outside'],
    ['data/.GIT/config', 'outside'],
    ['data//x', 'missing'],
    ['data/./x', 'missing'],
    ['data/', 'missing'],
    ['data/\0', 'missing'],
    ['data/\ud800', 'missing'],
  ])('%j is %s', (path, expected) => {
    const confinement = new Confinement(scratch());
    expect(confinement.lexical(path)).toBe(expected);
    if (expected !== 'inside') expect(confinement.follow(path).kind).toBe(expected);
  });
});

describe('a path without its links', () => {
  test.each([
    ['', ''],
    ['data/a', 'data/a'],
    ['link', 'data'],
    ['link/a', 'data/a'],
    // What is not there yet stands in what is.
    ['new', 'new'],
    ['link/new', 'data/new'],
    ['link/new/below', 'data/new/below'],
    ['new/below', 'new/below'],
    // Nobody can say where these would be.
    ['nowhere', undefined],
    ['nowhere/new', undefined],
    ['out', undefined],
    ['out/new', undefined],
    ['../data/a', undefined],
    ['.git/new', undefined],
  ])('%j is %j', (path, expected) => {
    const root = scratch({
      'data/a': 'a',
      link: { link: 'data' },
      nowhere: { link: 'gone' },
      out: { link: '..' },
    });
    expect(new Confinement(root).canonical(path)).toBe(expected);
  });
});
