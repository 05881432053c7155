/**
 * What Wittgenstein has of every weight that share images are set in: Latin with its accents, and the marks around words. Not
 * the sign for a millionth, which in capitals is a Greek letter.
 */
const inType = new RegExp(
  `[ -~\\u00A0-\\u00AC\\u00AE-\\u00B4\\u00B6-\\u0113\\u0116-\\u012B\\u012E-\\u0137\\u0139-\\u013E\\u0141-\\u0148\\u014A-\\u014D` +
    `\\u0150-\\u0165\\u0168-\\u017E\\u018F\\u0218-\\u021B\\u1E9E\\u1EF2\\u1EF3\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E` +
    `\\u2020\\u2022\\u2026\\u2032\\u2033\\u2039\\u203A\\u20AC\\u2122\\u2212]`,
  'u',
);

/**
 * Words as our type can set them: a letter with an accent that it lacks loses the accent, a sign that it lacks is left out.
 * Undefined for words in letters that it has not at all. Nothing else may be drawn: for a character that no font has, the
 * library would ask a server of somebody else.
 */
export function setInType(text: string): string | undefined {
  let set = '';
  for (const character of text.normalize('NFC').replace(/\s+/gu, ' ')) {
    const plain = inType.test(character) ? character : withoutMarks(character);
    if (plain === '' && /[\p{L}\p{N}]/u.test(character)) return undefined;
    set += plain;
  }
  return set.replace(/ +/g, ' ').trim();
}

const withoutMarks = (character: string) => [...character.normalize('NFKD')].filter((one) => inType.test(one)).join('');
