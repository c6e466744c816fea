import { readdirSync, unlinkSync } from 'node:fs';
import { join } from './confinement.ts';
import { systemCode } from './environment-failure.ts';

/** Matches names of temporary files. The first group is the id of the process that wrote the file. */
const TEMPORARY = /^\.cohort-ci-([0-9]{1,10})-[0-9]{1,16}\.tmp$/;

/** Names that this process is using. */
const active = new Set<string>();
let count = 0;

/** A unique file name by which a later run recognizes abandoned files of ours. */
export function takeTemporaryName(): string {
  count += 1;
  const name = `.cohort-ci-${process.pid}-${count}.tmp`;
  active.add(name);
  return name;
}

export function releaseTemporaryName(name: string): void {
  active.delete(name);
}

/** Removes files left behind by killed runs; those of running processes are kept. */
export function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || active.has(name) || (pid !== process.pid && isAlive(pid))) continue;
    try {
      unlinkSync(join(folder, name));
    } catch {
      // Harmless: another run may have removed it, or we lack permission.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
