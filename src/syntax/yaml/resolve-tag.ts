/** The prefix of YAML's standard tags: `!!int` is `tag:yaml.org,2002:int`. */
export const YAML_TAG_PREFIX = 'tag:yaml.org,2002:';

export const STR_TAG = `${YAML_TAG_PREFIX}str`;
export const SEQ_TAG = `${YAML_TAG_PREFIX}seq`;
export const MAP_TAG = `${YAML_TAG_PREFIX}map`;
export const MERGE_TAG = `${YAML_TAG_PREFIX}merge`;
export const VALUE_TAG = `${YAML_TAG_PREFIX}value`;
const NULL_TAG = `${YAML_TAG_PREFIX}null`;
const BOOL_TAG = `${YAML_TAG_PREFIX}bool`;
const INT_TAG = `${YAML_TAG_PREFIX}int`;
const FLOAT_TAG = `${YAML_TAG_PREFIX}float`;
export const TIMESTAMP_TAG = `${YAML_TAG_PREFIX}timestamp`;
/** The tag of a lone `!`, `&` or `*`; it has no constructor. */
const YAML_TAG = `${YAML_TAG_PREFIX}yaml`;

const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INT = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+)$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const TIME =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/;

/**
 * Resolves the tag of a plain scalar by PyYAML's table of implicit resolvers: selected by first character, tried in the
 * order of the table.
 */
export function resolveTag(value: string): string {
  // In Python, `$` also matches before a final line break.
  const text = value.endsWith('\n') ? value.slice(0, -1) : value;
  switch (value.charCodeAt(0)) {
    case 0x79: // y Y t T f F o O
    case 0x59:
    case 0x74:
    case 0x54:
    case 0x66:
    case 0x46:
    case 0x6f:
    case 0x4f:
      return BOOL.test(text) ? BOOL_TAG : STR_TAG;
    case 0x6e: // n N
    case 0x4e:
      if (BOOL.test(text)) return BOOL_TAG;
      return text === 'null' || text === 'Null' || text === 'NULL' ? NULL_TAG : STR_TAG;
    case 0x7e: // ~
      return text === '~' ? NULL_TAG : STR_TAG;
    case 0x2d: // - +
    case 0x2b:
      return numberTag(text) ?? STR_TAG;
    case 0x2e: // .
      return FLOAT.test(text) ? FLOAT_TAG : STR_TAG;
    case 0x3c: // <
      return text === '<<' ? MERGE_TAG : STR_TAG;
    case 0x3d: // =
      return text === '=' ? VALUE_TAG : STR_TAG;
    case 0x21: // ! & *
    case 0x26:
    case 0x2a:
      return text.length === 1 ? YAML_TAG : STR_TAG;
    default: {
      if (value === '') return NULL_TAG;
      const first = value.charCodeAt(0);
      if (first < 0x30 || first > 0x39) return STR_TAG;
      return numberTag(text) ?? (DATE.test(text) || TIME.test(text) ? TIMESTAMP_TAG : STR_TAG);
    }
  }
}

function numberTag(text: string): string | undefined {
  if (FLOAT.test(text)) return FLOAT_TAG;
  if (INT.test(text)) return INT_TAG;
  return text.includes(':') ? sexagesimalTag(text) : undefined;
}

/** `1:30` and `1:30.5`: a number followed by any number of parts from 0 to 59; a fraction makes it a float. */
function sexagesimalTag(text: string): string | undefined {
  const [head = '', ...digits] = text.split(':');
  const last = digits.at(-1) ?? '';
  const point = last.indexOf('.');
  if (point >= 0) {
    if (!/^[0-9_]*$/.test(last.slice(point + 1))) return undefined;
    digits[digits.length - 1] = last.slice(0, point);
  }
  if (!digits.every((digit) => /^[0-5]?[0-9]$/.test(digit))) return undefined;
  // `01:30` is text, `01:30.5` is a number.
  if (point >= 0) return /^[-+]?[0-9][0-9_]*$/.test(head) ? FLOAT_TAG : undefined;
  return /^[-+]?[1-9][0-9_]*$/.test(head) ? INT_TAG : undefined;
}
