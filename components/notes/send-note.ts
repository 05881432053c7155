import type { ThreadView } from './note-view.ts';

export type NoteAnswer =
  | { outcome: 'kept'; threads: ThreadView[] }
  | { outcome: 'refused'; errors: Record<string, string> };

const UNHEARD = 'The desk did not answer. What you wrote stays here; try again.';

/** Works on the notes of a story from within the editor. */
export async function sendNote(path: string, fields: Record<string, string>): Promise<NoteAnswer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  try {
    const answer = await fetch(path, { method: 'POST', body });
    if (answer.ok) return await answer.json();
    return { outcome: 'refused', errors: { text: UNHEARD } };
  } catch (cause) {
    if (cause instanceof TypeError) return { outcome: 'refused', errors: { text: UNHEARD } };
    throw cause;
  }
}
