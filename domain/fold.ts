/** Letters that Unicode does not take apart into a base letter and an accent. */
const whole: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
};

/** Text in lower case without accents, so that "Amélie" is found by typing "amelie". Other scripts stay as they are. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => whole[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
