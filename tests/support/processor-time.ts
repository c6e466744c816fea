/**
 * Milliseconds of processor time that this process has used since: a bound on work that a machine busy with other things
 * does not break.
 */
export function processorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
