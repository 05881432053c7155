import { askDesk, noAnswerWords } from '#components/editor/ask-desk.ts';
import type { ThreadView } from './note-view.ts';

export type NoteAnswer =
  | { outcome: 'kept'; threads: ThreadView[] }
  | { outcome: 'refused'; errors: Record<string, string> };

/** Works on the notes of a story from within the editor. */
export async function sendNote(path: string, fields: Record<string, string>): Promise<NoteAnswer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await askDesk<NoteAnswer>(path, { method: 'POST', body });
  if (answer.outcome === 'kept' || answer.outcome === 'refused') return answer;
  return { outcome: 'refused', errors: { text: `What you wrote stays here. ${noAnswerWords[answer.outcome]}` } };
}
