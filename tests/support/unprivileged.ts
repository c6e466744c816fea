import { chmodSync } from 'node:fs';

/** Any user who is not root and owns nothing. */
const NOBODY = 65_534;

/** Does something as a user whom permissions bind: root reads everything. That user may enter the folders given. */
export async function unprivileged<Result>(
  folders: readonly string[],
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (process.geteuid?.() !== 0) return await work();
  for (const folder of folders) chmodSync(folder, 0o755);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
