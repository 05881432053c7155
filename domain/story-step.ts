import { tooLong } from './content-limits.ts';

/** What somebody did with a story on its way; each is kept, with who and when. */
export const storySteps = [
  'submitted',
  'taken-back',
  'returned',
  'approved',
  'scheduled',
  'moved',
  'unscheduled',
  'published',
  'withdrawn',
  'embargoed',
  'lifted',
] as const;
export type StoryStepKind = (typeof storySteps)[number];

export type StoryStep = {
  kind: StoryStepKind;
  by: { id: number; name: string };
  at: Date;
  /** Of a return what is to be done, of a lifted embargo why. */
  note: string;
  /** The time that was set, for a schedule and for an embargo. */
  until: Date | null;
};

/** A few paragraphs; what needs more is said on the text itself. */
export const NOTE_MAX = 2_000;

/** What is wrong with a note that a step needs; `missing` is said when there is none. */
export const noteRefusal = (note: string, missing: string): string | undefined => {
  if (!note) return missing;
  return note.length > NOTE_MAX ? tooLong(note, NOTE_MAX) : undefined;
};
