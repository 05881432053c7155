import { commentAnchor } from '#domain/comment-address.ts';
import { nothingSpoiled } from '#domain/spoiled-place.ts';
import { everyComment, type ThreadPage } from '#domain/thread.ts';
import { AppealForm } from './appeal-form.tsx';
import { EditForm } from './edit-form.tsx';
import { type ThreadPlace, wishAddress } from './place.ts';
import { RemovalForm } from './removal-form.tsx';

/**
 * Below the thread, for somebody whose session ran out over a comment that is shown to its author and to staff alone: the
 * form with their text. Whoever has sent none sees nothing of it.
 */
export function UnshownWish({ thread, place }: { thread: ThreadPage; place: ThreadPlace }) {
  const { wishes, viewer, actions, path } = place;
  const number = wishes.edit ?? wishes.appeal ?? wishes.remove;
  if (viewer.kind !== 'anonymous' || number === undefined) return null;
  if (everyComment(thread.entries).some((comment) => comment.number === number)) return null;
  const form = { id: 0, anchor: commentAnchor(number), at: wishAddress(number, place), back: path };
  if (wishes.appeal === number) {
    return (
      <AppealForm {...form} number={number} action={actions.appeal} asks={false}>
        {null}
      </AppealForm>
    );
  }
  return wishes.edit === number ? (
    <EditForm
      {...form}
      text=""
      spoiling={nothingSpoiled}
      serial={place.serial}
      action={actions.edit}
      timeLeft={0}
      writable
    >
      {null}
    </EditForm>
  ) : (
    <RemovalForm {...form} number={number} words="" action={actions.remove} judges={false}>
      {null}
    </RemovalForm>
  );
}
