import type { Body } from './body.ts';
import type { CreditedPicture } from './picture.ts';
import type { Section } from './section.ts';
import type { StoryArea, StoryKind } from './story.ts';
import type { StoryCard } from './story-card.ts';
import type { Work } from './work.ts';

/** Who wrote a story, as its page shows them. */
export type StoryAuthor = { id: number; name: string; handle: string; socialHandle: string; bio: string };

/** A rank of a list, with all that its page shows of the work. */
export type ListedWork = {
  rank: number;
  blurb: string;
  work: Pick<Work, 'id' | 'kind' | 'slug' | 'title' | 'year' | 'credits' | 'poster'>;
  /** Our newest review of it. */
  review: StoryCard | null;
};

/** A story with everything that its own words lead to: what its page is made of, and the preview on the desk. */
export type WholeStory = {
  id: number;
  kind: StoryKind;
  area: StoryArea;
  slug: string;
  headline: string;
  verdict: string;
  score: number | null;
  edition: string;
  disclosure: string;
  tags: string[];
  section: Section | null;
  author: StoryAuthor;
  work: Work | null;
  lead: CreditedPicture | null;
  body: Body;
  /** Those that stand in the body, by id. */
  pictures: ReadonlyMap<number, CreditedPicture>;
  /** The ranks of a list; empty on other kinds. */
  entries: ListedWork[];
  publishedAt: Date;
  changedAt: Date;
  /** Comments that everybody can read. */
  comments: number;
  commentsClosedAt: Date | null;
};
