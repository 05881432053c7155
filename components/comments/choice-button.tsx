import type { ReactNode } from 'react';
import type { ButtonAction } from '#components/form/form-action.ts';
import type { Comment } from '#domain/comment.ts';

type Props = { action: ButtonAction; comment: Comment; children: ReactNode };

/** A form of one button, about one comment. */
export function ChoiceButton({ action, comment, children }: Props) {
  return (
    <form action={action}>
      <input type="hidden" name="comment" value={comment.id} />
      <button type="submit">
        {children}
        <span className="sr"> comment {comment.number}</span>
      </button>
    </form>
  );
}
