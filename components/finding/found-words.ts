import type { SearchKind } from '#domain/desk-search.ts';

export const kindWords: Record<SearchKind, { one: string; many: string }> = {
  story: { one: 'story', many: 'Stories' },
  work: { one: 'work', many: 'Works' },
  person: { one: 'person', many: 'People' },
  picture: { one: 'picture', many: 'Pictures' },
  tag: { one: 'tag', many: 'Tags' },
  account: { one: 'account', many: 'Accounts' },
};

/** "1 story", "1,204 stories" */
export const inNumber = (kind: SearchKind, number: number): string => {
  const { one, many } = kindWords[kind];
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many.toLowerCase()}`;
};
