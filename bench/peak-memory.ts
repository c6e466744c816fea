/**
 * Largest resident memory of this process so far, in bytes. From the kernel's own account of this program where there
 * is one: what `getrusage` says includes the process that started it.
 */
import { readFileSync } from 'node:fs';

export function peakMemory(): number {
  let kilobytes: string | undefined;
  try {
    kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  } catch {
    // Not Linux.
  }
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) * 1024;
}
