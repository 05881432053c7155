import type { Writer } from '#domain/byline.ts';
import type { StoryContent } from '#domain/content.ts';
import type { Linked } from '#domain/reference.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import type { Section } from '#domain/section.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import type { WorkLine } from '#domain/work-line.ts';
import type { StoryFile } from '#domain/working-copy.ts';

/** A rank of a list while it is being written. */
export type DraftEntry = { work: WorkLine; blurb: string; tied?: true };

/** Everything that the editor shows of a story, read once when it opens. */
export type Draft = {
  story: Pick<StoryFile, 'id' | 'kind' | 'area' | 'status' | 'slug' | 'hasChanges'>;
  version: number;
  /** When it was last saved, in words. */
  savedAt: string;
  content: Pick<
    StoryContent,
    'headline' | 'verdict' | 'score' | 'sectionId' | 'tags' | 'edition' | 'disclosed' | 'disclosure' | 'slug' | 'body'
  >;
  words: number;
  /** The body as plain text, for browsers without JavaScript; undefined when plain text cannot say all of it. */
  text: string | undefined;
  work: WorkLine | null;
  writers: Writer[];
  entries: DraftEntry[];
  lead: WallPicture | null;
  /** Pictures that stand in the body. */
  pictures: WallPicture[];
  /** What its links to our own pages lead to. */
  linked: Linked;
};

/** What there is to choose from. */
export type Choices = {
  sections: Section[];
  scale: ScoreScale;
  /** The language that texts are written in, for the browser's spell-check. */
  locale: string;
  wall: WallPicture[];
  /** What was looked for without JavaScript, and what was found. */
  found: { work: string; works: WorkLine[]; picture: string; byline: string; writers: Writer[] };
};

export type May = { publish: boolean; addWork: boolean; freeze: boolean; setBylines: boolean };

/** Where the editor asks and saves while somebody works in it. */
export type EditorPaths = {
  text: string;
  /** Where a save by hand is kept as a revision. */
  keep: string;
  hold: string;
  /** The story as somebody sees it from whom it was taken over. */
  overtaken: string;
  preview: string;
  withdraw: string;
  editions: string;
  findWorks: string;
  findWriters: string;
  findPictures: string;
  findOurs: string;
  addWork: string;
};
