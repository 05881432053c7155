/** An ISBN in its one spelling, thirteen figures; undefined when its form or its check digit is wrong. */
export function isbn13(typed: string): string | undefined {
  const digits = typed.replace(/^isbn(-1[03])?:?\s*/i, '').replace(/[\s-–]/g, '');
  if (/^97[89]\d{10}$/.test(digits)) return lastOf13(digits) === digits[12] ? digits : undefined;
  if (!/^\d{9}[\dX]$/i.test(digits) || lastOf10(digits) !== digits[9]?.toUpperCase()) return undefined;
  const body = `978${digits.slice(0, 9)}`;
  return body + lastOf13(body);
}

/** The figures weigh 1 and 3 in turn; with the last they come to a multiple of ten. */
function lastOf13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce((total, figure, at) => total + Number(figure) * (at % 2 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** The figures weigh 10 down to 2; with the last, in which X is ten, they come to a multiple of eleven. */
function lastOf10(digits: string): string {
  const sum = [...digits.slice(0, 9)].reduce((total, figure, at) => total + Number(figure) * (10 - at), 0);
  const last = (11 - (sum % 11)) % 11;
  return last === 10 ? 'X' : String(last);
}
