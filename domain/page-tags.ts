/** Names for what a page shows and a write changes. A page that shows a tag is dropped when the tag changes. */
export const pageTags = {
  /** The publication's own name, sections and menu: on every page. */
  publication: 'publication',
  /** Any set of stories: front, archives, sections, feeds, related stories. */
  stories: 'stories',
  /** What an editor has put on the front page. */
  front: 'front',
  story: (id: number) => `story:${id}`,
  comments: (storyId: number) => `comments:${storyId}`,
  work: (id: number) => `work:${id}`,
  account: (id: number) => `account:${id}`,
} as const;
