import { quotedSource } from '../../findings/words.ts';
import { Refusal } from './refusal.ts';
import { YAML_TAG_PREFIX } from './resolve-tag.ts';
import type { DirectiveToken, TagToken } from './token.ts';

/** The prefixes of tag handles, as set by directives. */
export class TagHandles {
  readonly #prefixes = new Map<string, string>([
    ['!', '!'],
    ['!!', YAML_TAG_PREFIX],
  ]);
  readonly #declared = new Set<string>();
  #versioned = false;

  direct(token: DirectiveToken): void {
    const { directive } = token;
    switch (directive.name) {
      case 'YAML':
        if (this.#versioned) throw repeated(token, '%YAML');
        if (directive.major !== 1)
          throw new Refusal('yaml/syntax', token, `YAML ${directive.major} is not YAML 1`, 'remove the line');
        this.#versioned = true;
        return;
      case 'TAG':
        if (this.#declared.has(directive.handle)) throw repeated(token, `%TAG ${directive.handle}`);
        this.#declared.add(directive.handle);
        this.#prefixes.set(directive.handle, directive.prefix);
        return;
      case 'other':
        return;
    }
  }

  /** The tag in full; `undefined` if there is none. */
  resolve(token: TagToken | undefined): string | undefined {
    if (token === undefined || token.handle === undefined) return token?.suffix;
    const prefix = this.#prefixes.get(token.handle);
    if (prefix !== undefined) return prefix + token.suffix;
    throw new Refusal(
      'yaml/unknown-tag',
      token,
      `no \`%TAG\` directive says what the handle ${quotedSource(token.handle)} means`,
      'remove the tag, or quote the text that starts with `!`',
    );
  }
}

function repeated(token: DirectiveToken, name: string): Refusal {
  return new Refusal(
    'yaml/syntax',
    token,
    `the directive ${quotedSource(name)} is given twice`,
    'remove one of them',
  );
}
