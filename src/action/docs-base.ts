/**
 * URL of the page of codes in the repository of the running action, at its ref; `undefined` for a local action, for
 * which the runner gives no repository.
 */
export function docsBaseOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === '' || !/^https?:\/\/[^\s]+$/.test(server))
    return undefined;
  const branch = ref.split('/').map(encodeURIComponent).join('/');
  return `${server.replace(/\/+$/, '')}/${repository}/blob/${branch}/docs/diagnostics.md`;
}
