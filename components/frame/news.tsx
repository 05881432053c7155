import { NOTIFICATIONS_PATH, unseenCount } from '#domain/notification.ts';

/** How much is new for whoever is signed in; nothing when nothing is. */
export function News({ unseen }: { unseen: number }) {
  if (unseen === 0) return null;
  return (
    <a className="news" href={NOTIFICATIONS_PATH}>
      <span className="news__count">{unseenCount(unseen)}</span>
      <span className="sr"> new for you</span>
    </a>
  );
}
