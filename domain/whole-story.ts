import type { WriterInFull } from './byline.ts';
import type { ThreadRules } from './comment-rules.ts';
import type { StoryContent } from './content.ts';
import type { Correction } from './correction.ts';
import type { CreditedPicture } from './picture.ts';
import type { Linked } from './reference.ts';
import type { Section } from './section.ts';
import type { StoryArea, StoryKind } from './story.ts';
import type { StoryCard } from './story-card.ts';
import type { Work } from './work.ts';

/** A rank of a list, with all that its page shows of the work. */
export type ListedWork = {
  rank: number;
  blurb: string;
  work: Pick<Work, 'id' | 'kind' | 'slug' | 'title' | 'year' | 'credits' | 'poster'>;
  /** Our newest review of it. */
  review: StoryCard | null;
};

/** A story in its own words: a published revision or, for the preview on the desk, the working copy. */
export type BareStory = Omit<StoryContent, 'sectionId'> &
  ThreadRules & {
    id: number;
    kind: StoryKind;
    area: StoryArea;
    slug: string;
    section: Section | null;
    /** Who began it and keeps it on the desk, whoever it stands under. */
    authorId: number;
    publishedAt: Date;
    changedAt: Date;
    /** Comments that everybody can read. */
    comments: number;
    commentsClosedAt: Date | null;
  };

/** A story with everything that its words lead to: what its page is made of. */
export type WholeStory = Omit<BareStory, 'workId' | 'leadMediaId' | 'entries' | 'bylines'> & {
  /** Under whose names it stands, in order. */
  writers: WriterInFull[];
  work: Work | null;
  lead: CreditedPicture | null;
  /** Those that stand in the body, by id. */
  pictures: ReadonlyMap<number, CreditedPicture>;
  /** Where the links of the body to our own pages lead. */
  linked: Linked;
  /** The ranks of a list; empty on other kinds. */
  entries: ListedWork[];
  /** What was changed since it came out, newest first. */
  corrections: Correction[];
};
