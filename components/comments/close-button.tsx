import type { CommentActions } from './actions.ts';

type Props = { storyId: number; closed: boolean; actions: CommentActions };

/** For moderators: nobody can comment under a closed thread; what stands there stays. */
export function CloseButton({ storyId, closed, actions }: Props) {
  return (
    <form action={closed ? actions.open : actions.close}>
      <input type="hidden" name="story" value={storyId} />
      <button type="submit" className="plain">
        {closed ? 'Open this thread again' : 'Close this thread'}
      </button>
    </form>
  );
}
