import { commentsPath } from '#domain/comment-address.ts';
import { type ThreadView, threadViews } from '#domain/thread-view.ts';

const names: Record<ThreadView, string> = {
  oldest: 'As it was said',
  newest: 'Newest first',
  liked: 'Most liked',
  staff: 'Critic and staff',
};

type Props = {
  path: string;
  view: ThreadView;
  /** Comments that everybody can read, and how many of them staff wrote. */
  count: number;
  spoken: number;
};

/** The ways to read a thread; nothing while there is only one. */
export function ThreadTabs({ path, view, count, spoken }: Props) {
  if (count < 2 && view === 'oldest') return null;
  const shown = threadViews.filter((one) => one !== 'staff' || spoken > 0 || view === 'staff');
  return (
    <nav className="tabs tabs--wrap" aria-label="Order of comments">
      {shown.map((one) => (
        <a
          key={one}
          href={`${commentsPath(path, 1, one)}#comments`}
          rel={one === 'oldest' ? undefined : 'nofollow'}
          aria-current={one === view ? 'page' : undefined}
        >
          {names[one]} {one === 'staff' && <span>{spoken.toLocaleString('en-GB')}</span>}
        </a>
      ))}
    </nav>
  );
}
