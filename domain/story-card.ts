import type { Writer } from './byline.ts';
import type { Picture } from './picture.ts';
import type { Section } from './section.ts';
import type { StoryArea, StoryKind } from './story.ts';

/** What a published story shows of itself wherever stories stand in a set. */
export type StoryCard = {
  id: number;
  kind: StoryKind;
  area: StoryArea;
  slug: string;
  headline: string;
  verdict: string;
  score: number | null;
  edition: string;
  section: Section;
  /** Under whose names it stands, in order. */
  writers: Writer[];
  work: { id: number; slug: string; title: string; availability: string } | null;
  picture: Picture | null;
  publishedAt: Date;
  changedAt: Date;
  /** Comments that everybody can read. */
  comments: number;
};
