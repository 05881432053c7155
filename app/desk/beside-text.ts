import type { EditorForm } from '#domain/editor-form.ts';

/**
 * What comes back with an editor's form whose text was saved, while its button was refused: the fields show what was saved,
 * with its version; what stands beside the text as it was typed.
 */
export const besideText = ({ returnNote, goesLive, note }: EditorForm, version: number) => ({
  version: String(version),
  returnNote,
  goesLive,
  note,
});
