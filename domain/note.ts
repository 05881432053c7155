import type { NoteAnchor } from './note-anchor.ts';

/** What one of the staff says to the others about a story. */
export type NoteLine = { id: number; text: string; by: { id: number; name: string; handle: string }; at: Date };

/** A note and what was answered to it. */
export type NoteThread = NoteLine & {
  /** The passage that it is about; null for a note on the whole story. */
  anchor: NoteAnchor | null;
  /** Who said that it is done with, and when. */
  resolved: { by: string; at: Date } | null;
  replies: NoteLine[];
};

/** A note in which somebody was called, on the desk. */
export type NoteCall = { id: number; text: string; byName: string; at: Date; storyId: number; headline: string };

/** Enough for a page of remarks; what is longer is a text of its own. */
export const NOTE_MAX = 2_000;
/** Nobody calls more people at once and means each of them. */
export const MENTIONS_MAX = 10;

/** An @ that stands for itself: not in a mail address, and the handle without the full stop of the sentence. */
const MENTION = /(?<![\p{L}\p{N}._@/-])@([a-z0-9]+(?:-[a-z0-9]+)*)/giu;

export const mentionsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(MENTION)].map(([, name]) => name?.toLowerCase() ?? '')),
];

/** A text in pieces: what is said, and between that, at each odd place, a handle without its @. */
export const cutAtMentions = (text: string): string[] => text.split(MENTION);
