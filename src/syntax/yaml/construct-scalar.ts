import { NULL, type Scalar, str } from '../../python/value.ts';
import { constructBinary } from './binary.ts';
import { constructFloat, constructInt } from './numbers.ts';
import { YAML_TAG_PREFIX } from './resolve-tag.ts';
import { constructTimestamp } from './timestamp.ts';

/** Creates a value from a scalar's text; `undefined` where PyYAML raises. */
type Construct = (text: string) => Scalar | undefined;

const BOOLS = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
]);

/** The scalars of the safe loader, by tag. */
export const SCALAR_CONSTRUCTORS: ReadonlyMap<string, Construct> = new Map<string, Construct>([
  [`${YAML_TAG_PREFIX}str`, str],
  [`${YAML_TAG_PREFIX}null`, () => NULL],
  [`${YAML_TAG_PREFIX}bool`, bool],
  [`${YAML_TAG_PREFIX}int`, int],
  [`${YAML_TAG_PREFIX}float`, constructFloat],
  [`${YAML_TAG_PREFIX}timestamp`, constructTimestamp],
  [`${YAML_TAG_PREFIX}binary`, binary],
]);

function bool(text: string): Scalar | undefined {
  const value = BOOLS.get(text.toLowerCase());
  return value === undefined ? undefined : { kind: 'bool', value };
}

function int(text: string): Scalar | undefined {
  const value = constructInt(text);
  return value === undefined ? undefined : { kind: 'int', value };
}

function binary(text: string): Scalar | undefined {
  const value = constructBinary(text);
  return value === undefined ? undefined : { kind: 'bytes', value };
}
