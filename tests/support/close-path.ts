import { accessSync, chmodSync, constants } from 'node:fs';

/** Takes permissions away from a file or folder: all of them, or those that `mode` does not have. */
export function closePath(path: string, mode = 0): void {
  chmodSync(path, mode);
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch {
    return;
  }
  throw new Error(
    'Permissions do not bind root: install setpriv (util-linux), or run the tests as another user',
  );
}
