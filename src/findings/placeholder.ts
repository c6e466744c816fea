/** What template engines and shells write where a value is to be filled in. */
const PLACEHOLDER = /\{\{.*\}\}|\$\{[^}]*\}|\{%.*%\}|^<[A-Z_]+>$/s;

/** What to do about a placeholder that nobody has filled in; `undefined` for other text. */
export function placeholderHint(text: string): string | undefined {
  if (!PLACEHOLDER.test(text)) return undefined;
  return 'placeholders are not filled in: write the values themselves';
}
