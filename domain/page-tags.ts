import type { Byline } from './byline.ts';

/** Names for what a page shows and a write changes. A page that shows a tag is dropped when the tag changes. */
export const pageTags = {
  /** The publication's own name, sections and menu: on every page. */
  publication: 'publication',
  /** What robots and search engines are told. */
  machines: 'machines',
  /** The house rules, and what was done about them. */
  moderation: 'moderation',
  /** Any set of stories: front, archives, sections, feeds, related stories. */
  stories: 'stories',
  /** What an editor has put on the front page. */
  front: 'front',
  story: (id: number) => `story:${id}`,
  comments: (storyId: number) => `comments:${storyId}`,
  /** Apart from the comments: their number stands on every card, and a like must not cost the front page its copy. */
  likes: (storyId: number) => `likes:${storyId}`,
  /** Who made which work, when, and of what genre: pages that gather by it. */
  catalogue: 'catalogue',
  work: (id: number) => `work:${id}`,
  ratings: (workId: number) => `ratings:${workId}`,
  /** Not what a write changes: pages with it differ for those who have seen the work. */
  seen: (workId: number) => `seen:${workId}`,
  /** The same for those who have saved the story for later. Both are read in guest-marks.ts. */
  saved: (storyId: number) => `saved:${storyId}`,
  account: (id: number) => `account:${id}`,
  /** The page on which somebody shows what they said, rated and saw. */
  reader: (id: number) => `reader:${id}`,
  guest: (id: number) => `guest:${id}`,
  /** Whoever a story stands under. */
  writer: ({ by, id }: Byline) => `${by}:${id}`,
} as const;

/** What is out of date once a story was published or withdrawn: itself, its writers, its works, and every set of stories. */
export const tagsOfPublication = (story: { id: number; bylines: Byline[] }, workIds: number[]): string[] => [
  pageTags.story(story.id),
  pageTags.stories,
  ...story.bylines.map(pageTags.writer),
  ...workIds.map((id) => pageTags.work(id)),
];
