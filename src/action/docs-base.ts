/**
 * Address of the page of codes in the repository that the running action came from, at the ref that was asked for;
 * `undefined` for an action that lies in the checked-out repository itself, of which the runner names no repository.
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
