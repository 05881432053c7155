import type { BodyNode } from '#domain/body.ts';
import type { Disclosure } from '#domain/disclosure.ts';
import type { HouseRule } from '#domain/house-rule.ts';
import type { SeriesPlace } from '#domain/seen.ts';
import type { StoryKind } from '#domain/story.ts';
import type { DemoHandle } from './accounts.ts';
import type { DemoGuest } from './guests.ts';
import type { PictureName } from './pictures.ts';
import type { SectionSlug } from './sections.ts';
import type { WorkSlug } from './works.ts';

/** A story as its file in `stories/` tells it; the seed turns names into ids. Times are ISO, in UTC. */
export type DemoStory = {
  kind: StoryKind;
  author: DemoHandle;
  /** Guests whose names stand over it after the author's. */
  with?: DemoGuest[];
  slug: string;
  headline: string;
  verdict: string;
  section: SectionSlug;
  tags: string[];
  work?: WorkSlug;
  edition?: string;
  /** In stars, by halves. */
  score?: number;
  lead?: PictureName;
  /** Of a review, none of these unless said. */
  disclosed?: Disclosure;
  disclosure?: string;
  begun: string;
  /** A story without it is a draft. */
  published?: string;
  /** Who published it, where its author may not. */
  publisher?: DemoHandle;
  withdrawn?: string;
  /** What was done with it on its way to readers, in order. */
  steps?: DemoStep[];
  notes?: DemoNote[];
  /** When the thread was closed. */
  closed?: string;
  body: BodyNode[];
  entries?: { work: WorkSlug; blurb: string }[];
  /** What the working copy says otherwise than the published revision. */
  unpublished?: { verdict: string; at: string };
  comments?: DemoComment[];
};

/** A time that is always ahead: days after the one on which the demo is planted, and the hour there ("08:00"). */
export type DemoDue = { inDays: number; at: string };

export type DemoStep = { by: DemoHandle; at: string } & (
  | { step: 'submitted' | 'approved' }
  | { step: 'returned'; note: string }
  | { step: 'scheduled' | 'embargoed'; due: DemoDue }
);

/** An editorial note, on the story or on words of its text. */
export type DemoNote = { by: DemoHandle; at: string; text: string; quote?: string };

/** Numbered by its place, from 1. Whether it is held is for the rules of the house to say. */
export type DemoComment = {
  by: DemoHandle;
  at: string;
  text: string;
  /** The number of the comment that it answers. */
  to?: number;
  spoils?: boolean;
  /** How far into a series. */
  spoilsUpTo?: SeriesPlace;
  edited?: { at: string; from: string };
  removed?: { by: DemoHandle; at: string; rule?: HouseRule; reason: string };
  likedBy?: DemoHandle[];
  /** What readers say is wrong with it; no moderator has decided yet. */
  reportedBy?: { by: DemoHandle; at: string; reason: HouseRule; note?: string }[];
  /** Who wants to read no more of its author. */
  mutedBy?: { by: DemoHandle; at: string };
  /** Who put it above the thread. */
  featured?: { by: DemoHandle; at: string };
};
