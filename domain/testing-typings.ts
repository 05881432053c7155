/** What might be typed: random signs, many of which mean something to a search or to a database; the same each time. */
export function* typings(times: number): Generator<string> {
  const signs = [
    '"',
    '“',
    '-',
    '−',
    "'",
    '\\',
    '%',
    '_',
    '*',
    '(',
    ')',
    ':',
    '^',
    '\0',
    ' ',
    '\n',
    'OR',
    'NEAR',
    'é',
    '東',
  ];
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  for (let time = 0; time < times; time += 1) {
    const length = random(40);
    yield Array.from({ length }, () =>
      random(2) ? (signs[random(signs.length)] ?? '') : String.fromCodePoint(random(0x11_0000)),
    ).join('');
  }
}
