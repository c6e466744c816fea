/** The process as it was when the worker started. */
const { env } = process;
const variables = new Map(Object.entries(env));
const folder = process.cwd();
const { write } = process.stdout;

/**
 * Puts the environment variables, the working directory and the standard output back as they were. Files of tests share a
 * process, and a test that has run out of time has not done it yet, or has done it in the wrong order.
 */
export function restoreProcess(): void {
  process.env = env;
  // Those of the test runner say which file is running.
  const names = [...Object.keys(env), ...variables.keys()].filter((name) => !name.startsWith('VITEST'));
  for (const name of names) {
    const value = variables.get(name);
    if (value === undefined) delete env[name];
    else if (env[name] !== value) env[name] = value;
  }
  process.chdir(folder);
  process.stdout.write = write;
}
