import type { ActionState } from '#domain/action-state.ts';
import { withheldComment } from '#domain/withheld-comment.ts';
import { CommentText } from './comment-text.tsx';

/** Whether the form came back because the writer wants to see the text first. */
export const wantsPreview = ({ values, errors, message }: ActionState) =>
  values?.intent === 'preview' && !errors && !message;

/** What was typed as it will be read. Nothing has been posted. */
export function CommentPreview({ values }: { values: Record<string, string> }) {
  return (
    <section className="comment-preview" aria-label="Preview">
      <p className="label">As it will stand. Not posted yet.</p>
      <CommentText
        words={withheldComment({ text: values.text ?? '', spoils: 'spoils' in values }, true)}
        lifted={false}
      />
    </section>
  );
}
