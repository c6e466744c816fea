/**
 * Python's `repr` of a float. Like JavaScript, Python prints the shortest digits that read back as the same number, but
 * it keeps a fraction (`1.0`) and the sign of zero, uses an exponent below 1e-4 and from 1e16 up, and pads it.
 */
export function floatText(number: number): string {
  if (Number.isNaN(number)) return 'nan';
  if (number === Number.POSITIVE_INFINITY) return 'inf';
  if (number === Number.NEGATIVE_INFINITY) return '-inf';
  if (number === 0) return Object.is(number, -0) ? '-0.0' : '0.0';
  const magnitude = Math.abs(number);
  if (magnitude >= 1e-4 && magnitude < 1e16) {
    // In this range, JavaScript does not use an exponent either.
    const text = String(number);
    return Number.isInteger(number) ? `${text}.0` : text;
  }
  const [digits = '', exponent = ''] = number.toExponential().split('e');
  return `${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}
