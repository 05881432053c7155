import '../../../styles/notifications.css';
import type { Metadata } from 'next';
import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { currentPublication } from '#app/publication.ts';
import { currentViewer } from '#app/viewer.ts';
import { Followed } from '#components/account/followed.tsx';
import { NotificationList } from '#components/account/notification-list.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { findNotificationPage, seeNotifications } from '#db/notifications.ts';
import { followedStories } from '#db/story-follows.ts';
import { NOTIFICATIONS_PATH } from '#domain/notification.ts';
import { pageNumber, pagePath } from '#domain/pagination.ts';
import { stopFollowing } from './actions.ts';

export const metadata: Metadata = { title: 'New for you', robots: { index: false } };

type Props = { searchParams: Promise<{ page?: string | string[] }> };

/** What the viewer was told. What this page shows is seen from then on. */
export default async function NotificationsPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (viewer.kind === 'anonymous') redirect(`/sign-in?next=${NOTIFICATIONS_PATH}`);
  const asked = (await searchParams).page;
  if (asked === '1') permanentRedirect(NOTIFICATIONS_PATH);
  const number = pageNumber(asked);
  const found = number === undefined ? undefined : await findNotificationPage(viewer.id, number);
  if (!found) notFound();
  const { notifications, page, last } = found;
  const followed = await followedStories(viewer.id);
  const unseen = notifications.filter(({ seen }) => !seen).map(({ id }) => id);
  await seeNotifications(viewer.id, unseen, new Date());
  return (
    <main id="main" className="page">
      <header className="story-head">
        <p className="kicker">
          <a href="/account">Your account</a>
        </p>
        <h1 className="display">New for you</h1>
        <p className="byline">
          <a href="/account#word">Choose what we mail you</a>
        </p>
      </header>
      {notifications.length > 0 ? (
        <NotificationList notifications={notifications} calendar={await currentPublication()} />
      ) : (
        <Empty title="Nothing yet.">
          When somebody answers or mentions you, or says something under a story that you follow, it stands here.
        </Empty>
      )}
      <Pages
        label="Pages of what is new"
        page={page}
        last={last}
        address={(to) => pagePath(NOTIFICATIONS_PATH, to)}
        words={{ before: 'Newer', after: 'Older' }}
      />
      {followed.length > 0 && <Followed stories={followed} action={stopFollowing} />}
    </main>
  );
}
