import type { ButtonAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { Comment } from '#domain/comment.ts';

type Props = { comment: Comment; action: ButtonAction; back: string };

/** The second thought before an own comment goes. */
export function TakeBackForm({ comment: { id, number }, action, back }: Props) {
  return (
    <form className="comment__judge" action={action} aria-label={`Remove comment ${number}`}>
      <input type="hidden" name="comment" value={id} />
      <p className="full">
        Take number {number} back? The number stays, and so do the answers; your words and your name go.
      </p>
      <SubmitButton kind="end" small>
        Remove number {number}
      </SubmitButton>
      <a className="button button--small" href={back}>
        Leave it
      </a>
    </form>
  );
}
