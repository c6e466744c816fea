/**
 * Python's `repr` of a float. Both languages print the shortest digits that read back as the same number; they differ in
 * the marks around them: Python keeps a fraction (`1.0`), the sign of zero, and pads the exponent, which it uses below
 * 1e-4 and from 1e16 up.
 */
export function floatText(number: number): string {
  if (Number.isNaN(number)) return 'nan';
  if (number === Number.POSITIVE_INFINITY) return 'inf';
  if (number === Number.NEGATIVE_INFINITY) return '-inf';
  if (number === 0) return Object.is(number, -0) ? '-0.0' : '0.0';
  const magnitude = Math.abs(number);
  if (magnitude >= 1e-4 && magnitude < 1e16) {
    // JavaScript too writes this whole range without an exponent.
    const text = String(number);
    return Number.isInteger(number) ? `${text}.0` : text;
  }
  const [digits = '', exponent = ''] = number.toExponential().split('e');
  return `${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}
