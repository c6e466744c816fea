import { describe, expect, test } from 'vitest';
import { EnvironmentFailure, shown, systemCode, systemFailure } from '../../src/disk/environment-failure.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: raw text of the system`), { code });

describe('systemFailure', () => {
  test.each([
    ['ENOSPC', 'space', 'Cannot write data/a: no space is left on the device (ENOSPC)'],
    ['EDQUOT', 'space', 'Cannot write data/a: the disk quota is used up (EDQUOT)'],
    ['EROFS', 'read-only', 'Cannot write data/a: the file system is read-only (EROFS)'],
    ['EACCES', 'permission', 'Cannot write data/a: permission is denied (EACCES)'],
    ['EPERM', 'permission', 'Cannot write data/a: the system does not permit it (EPERM)'],
    ['EMFILE', 'other', 'Cannot write data/a: too many files are open (EMFILE)'],
    // A code without a sentence of its own keeps the system's words.
    ['EBADMSG', 'other', 'Cannot write data/a: EBADMSG: raw text of the system'],
  ])('%s', (code, kind, message) => {
    const cause = systemError(code);
    expect(systemFailure(cause, 'write', 'data/a')).toMatchObject({
      kind,
      code,
      message,
      path: 'data/a',
      cause,
    });
  });

  test('what is no error of the system keeps its words; what is judged already stays as it is', () => {
    expect(systemFailure(new TypeError('odd'), 'read', 'a')).toMatchObject({
      kind: 'other',
      message: 'Cannot read a: odd',
    });
    expect(systemFailure('odd', 'read', 'a').message).toBe('Cannot read a: odd');
    const judged = new EnvironmentFailure('unsafe', 'x', 'Refusing');
    expect(systemFailure(judged, 'read', 'a')).toBe(judged);
  });
});

test.each([
  [systemError('ENOENT'), 'ENOENT'],
  [new Error('plain'), undefined],
  [Object.assign(new Error(), { code: 7 }), undefined],
  ['text', undefined],
  [undefined, undefined],
])('systemCode(%s)', (error, code) => {
  expect(systemCode(error)).toBe(code);
});

test.each([
  ['data/a.txt', 'data/a.txt'],
  ['a b', "'a b'"],
  ['a\n::error::x', "'a\\n::error::x'"],
  ['\u001b[31m\u202e', "'\\x1b[31m\\u202e'"],
  ['', "''"],
])('shown(%j)', (path, expected) => {
  expect(shown(path)).toBe(expected);
});
