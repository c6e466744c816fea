import { expect, test } from 'vitest';
import { type Found, followLinks, isGitFolder } from '../../src/disk/follow-links.ts';

test('only names inside are asked for', () => {
  const asked: string[] = [];
  const links = new Map([
    ['/root/out', '../secret/file'],
    ['/root/back', '../root/file'],
    ['/root/away', '/root-twin/file'],
    ['/root/home', '/root/folder/file'],
    ['/root/deep', 'folder/../../secret'],
  ]);
  const look = (folder: string, name: string): Found<string> => {
    const node = `${folder}/${name}`;
    asked.push(node);
    const text = links.get(node);
    if (text !== undefined) return { kind: 'link', text };
    return { kind: name === 'folder' ? 'folder' : 'file', node };
  };
  const follow = (path: string) =>
    followLinks(path.split('/'), { top: '/root', root: () => '/root', look }).kind;
  expect(['out', 'back', 'away', 'deep', 'home', 'out/below'].map(follow)).toEqual([
    ...['outside', 'outside', 'outside', 'outside'],
    ...['inside', 'outside'],
  ]);
  expect([...new Set(asked)].sort()).toEqual([
    ...['/root/away', '/root/back', '/root/deep', '/root/folder', '/root/folder/file'],
    ...['/root/home', '/root/out'],
  ]);
});

test('from the root of the disk, every place is inside', () => {
  const look = (_: string, name: string): Found<string> =>
    name === 'link'
      ? { kind: 'link', text: '/folder/file' }
      : { kind: name === 'file' ? 'file' : 'folder', node: name };
  expect(followLinks(['link'], { top: '/', root: () => '/', look })).toMatchObject({
    kind: 'inside',
    path: 'folder/file',
  });
});

test.each([
  ['.git', true],
  ['.GIT', true],
  ['.Git', true],
  ['git~1', true],
  ['GIT~1', true],
  ['.g\u200cit', true],
  ['\ufeff.git', true],
  ['.gitignore', false],
  ['.git-old', false],
  ['git', false],
  ['git~2', false],
  ['a.git', false],
  ['', false],
])('%j is git’s own folder: %s', (name, expected) => {
  expect(isGitFolder(name)).toBe(expected);
});
