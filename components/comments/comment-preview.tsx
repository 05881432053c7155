import type { ActionState } from '#domain/action-state.ts';
import { type Serial, spoilingTyped } from '#domain/spoiled-place.ts';
import { withheldComment } from '#domain/withheld-comment.ts';
import { CommentText } from './comment-text.tsx';

/** Whether the form came back because the writer wants to see the text first. */
export const wantsPreview = ({ values, errors, message }: ActionState) =>
  values?.intent === 'preview' && !errors && !message;

type Props = { values: Record<string, string>; serial: Serial | null };

/** What was typed as it will be read. Nothing has been posted. */
export function CommentPreview({ values, serial }: Props) {
  return (
    <section className="comment-preview" aria-label="Preview">
      <p className="label">As it will stand. Not posted yet.</p>
      <CommentText
        words={withheldComment({ text: values.text ?? '', ...spoilingTyped(serial, values) }, true)}
        lifted={false}
      />
    </section>
  );
}
