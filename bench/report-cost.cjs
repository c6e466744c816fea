/** Required before a program that is measured: leaves its peak memory and processor time in the file that COHORT_CI_COST names. */
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const path = process.env.COHORT_CI_COST;
  if (path === undefined) return;
  let peakBytes = process.resourceUsage().maxRSS * 1024;
  try {
    peakBytes = Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  } catch {
    // Not Linux.
  }
  const { user, system } = process.cpuUsage();
  writeFileSync(path, JSON.stringify({ peakBytes, cpuSeconds: (user + system) / 1e6 }));
});
