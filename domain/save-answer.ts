/** What the editor is told when it saves while somebody types. Times are in words already, in the publication's zone. */
export type SaveAnswer =
  | { outcome: 'saved'; version: number; at: string; hasChanges: boolean }
  | { outcome: 'refused'; errors: Record<string, string> }
  /** Somebody else has saved since; both texts are kept and stand side by side at the path. */
  | { outcome: 'collided'; path: string; name: string; at: string }
  /** It passed into other hands while somebody wrote; the sentence says where the text is kept. */
  | { outcome: 'no-longer-yours'; sentence: string }
  /** The session ran out: whoever signs in again goes on where they were. */
  | { outcome: 'signed-out' }
  /** For this viewer there is no such story. */
  | { outcome: 'unseen' };

/** What a writer is told whose story an editor has taken on meanwhile. */
export const noLongerYours = (revision: number) =>
  `This story is no longer yours to change: an editor has taken it on. What you wrote is kept as revision ${revision}, ` +
  'which an editor can put beside the text.';
