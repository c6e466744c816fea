/** `**` stands for any folders, `*` and `?` for what is within a name, `[…]` for one character, a backslash for the next. */
export function globExpression(pattern: string): RegExp {
  let expression = '';
  const segments = pattern.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '**') expression += isLast ? '.*' : '(?:[^/]+/)*';
    else expression += segmentExpression(segment) + (isLast ? '' : '/');
  }
  return anchored(expression);
}

/** One segment of a pattern, which is no `**`. */
export function nameExpression(segment: string): RegExp {
  return anchored(segmentExpression(segment));
}

function anchored(expression: string): RegExp {
  try {
    return new RegExp(`^(?:${expression})$`, 'su');
  } catch {
    // A range that runs backwards, such as `[z-a]`, holds nothing.
    return /(?!)/;
  }
}

function segmentExpression(segment: string): string {
  let expression = '';
  const tokens = segment.matchAll(/\\(.)|\[(!|\^)?(\]?[^\]]*)\]|\*+|\?|([\s\S])/gu);
  for (const [token, escaped, negation, set, plain] of tokens) {
    if (escaped !== undefined) expression += literal(escaped);
    else if (set !== undefined && set !== '') {
      expression += `[${negation ? '^/' : ''}${set.replace(/[\\[\]^]/g, '\\$&')}]`;
    } else if (plain !== undefined) expression += literal(plain);
    else if (token.startsWith('*')) expression += '[^/]*';
    else if (token === '?') expression += '[^/]';
    else expression += [...token].map(literal).join('');
  }
  return expression;
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
