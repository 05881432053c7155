import type { CommentActions } from './actions.ts';

type Props = { storyId: number; following: boolean; actions: Pick<CommentActions, 'follow' | 'unfollow'> };

/** To hear of each new comment under a story, or no more. Whoever is signed out comes by the door first. */
export function FollowButton({ storyId, following, actions }: Props) {
  return (
    <form className="row" id="follow" action={following ? actions.unfollow : actions.follow}>
      <input type="hidden" name="story" value={storyId} />
      <button type="submit" className="button button--small">
        {following ? 'Stop following this story’s comments' : 'Follow this story’s comments'}
      </button>
      <span className="meta">
        {following ? 'You are told of each new comment.' : 'New ones are told on your account page.'}
      </span>
    </form>
  );
}

/** The same in the head of a thread, in a word. */
export function FollowLine({ storyId, following, actions }: Props) {
  return (
    <form action={following ? actions.unfollow : actions.follow}>
      <input type="hidden" name="story" value={storyId} />
      <input type="hidden" name="from" value="head" />
      <button type="submit" className="plain" aria-pressed={following}>
        {following ? 'Following' : 'Follow'}
        <span className="sr"> this thread</span>
      </button>
    </form>
  );
}
