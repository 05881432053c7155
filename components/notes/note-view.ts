import type { AnchorPlace, NoteAnchor } from '#domain/note-anchor.ts';

/** A note as it is shown: its time in words, in the publication's zone. */
export type NoteView = { id: number; text: string; byName: string; byHandle: string; at: string; iso: string };

export type ThreadView = NoteView & {
  anchor: NoteAnchor | null;
  /** Whether its passage stands in the text as it was last saved. */
  place: AnchorPlace['state'];
  /** Who ended it, and when. */
  resolved: string | null;
  replies: NoteView[];
};

/** Whom one can call, in a sentence. */
export const callable = (readers: string[]) =>
  readers.length === 0
    ? 'Only you see this story on the desk.'
    : `Only the desk sees it. A handle calls somebody: ${readers.map((handle) => `@${handle}`).join(', ')}`;
