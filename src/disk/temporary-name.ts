import { readdirSync, unlinkSync } from 'node:fs';
import { join } from './confinement.ts';
import { systemCode } from './environment-failure.ts';

/** The first group is the id of the process that wrote the file. */
const TEMPORARY = /^\.cohort-ci-([0-9]{1,10})-[0-9]{1,16}\.tmp$/;

/** Names that this process is using. */
const active = new Set<string>();
let count = 0;

/** A file name that no other file has, and by which a later run knows the file as an abandoned one of ours. */
export function takeTemporaryName(): string {
  count += 1;
  const name = `.cohort-ci-${process.pid}-${count}.tmp`;
  active.add(name);
  return name;
}

export function releaseTemporaryName(name: string): void {
  active.delete(name);
}

/** Removes what runs that were killed left in a folder; files of a process that lives are left alone. */
export function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || active.has(name) || (pid !== process.pid && isAlive(pid))) continue;
    try {
      unlinkSync(join(folder, name));
    } catch {
      // It is only litter: another run may have taken it away, or it is not ours to remove.
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
