import { DeskFind } from '#components/finding/desk-find.tsx';
import { worksPath } from '#domain/catalogue-paths.ts';
import { countInWords, queuePath } from '#domain/comment-queue.ts';
import { canSearchDesk, searchPath } from '#domain/desk-search.ts';
import { numbersPath } from '#domain/numbers.ts';
import {
  canAddMedia,
  canChangeSettings,
  canEditWorks,
  canKeepGuests,
  canMakeUpFront,
  canManageAccounts,
  canModeratePeople,
  canReadAudit,
  canSeeCommentQueue,
  canSeeNumbers,
  canStartKind,
  canStartStory,
} from '#domain/permissions.ts';
import { READERS_PATH } from '#domain/person.ts';
import type { AccountViewer } from '#domain/viewer.ts';

type Props = {
  publication: string;
  viewer: AccountViewer;
  /** Comments that wait for a decision, as far as this viewer may decide. */
  waiting: number;
  /** Of the page, without its query. */
  path: string;
};

/** The head of every desk page. */
export function DeskBar({ publication, viewer, waiting, path }: Props) {
  return (
    <header className="desk-bar">
      <div className="page masthead__bar">
        <a className="nameplate" href="/desk">
          {publication}
          <small>the desk</small>
        </a>
        <nav aria-label="The desk">
          <a href="/desk" aria-current={path === '/desk' ? 'page' : undefined}>
            Stories
          </a>
          {canStartStory(viewer) && (
            <a href="/desk/calendar" aria-current={path === '/desk/calendar' ? 'page' : undefined}>
              Calendar
            </a>
          )}
          {canEditWorks(viewer) && (
            <a href={worksPath} aria-current={path.startsWith(worksPath) ? 'page' : undefined}>
              Works
            </a>
          )}
          {canStartKind(viewer, 'list') && <a href="/desk?kind=list">Lists</a>}
          {canAddMedia(viewer) && (
            <a href="/desk/media" aria-current={path.startsWith('/desk/media') ? 'page' : undefined}>
              Media
            </a>
          )}
          {canSeeCommentQueue(viewer) && (
            <a href={queuePath} aria-current={path === queuePath ? 'page' : undefined}>
              Comments {waiting > 0 && <b>{countInWords(waiting)}</b>}
            </a>
          )}
          {houseLinks(viewer).map(({ href, name }) => (
            <a key={href} href={href} aria-current={href === path ? 'page' : undefined}>
              {name}
            </a>
          ))}
          <a href="/">The site</a>
        </nav>
        <div className="desk-bar__end">
          {canSearchDesk(viewer) && path !== searchPath && <DeskFind />}
          <a className="bar-link" href="/account">
            {viewer.name}
          </a>
        </div>
      </div>
    </header>
  );
}

/** What concerns the whole house, as far as this viewer may know it. */
const houseLinks = (viewer: AccountViewer) => [
  ...(canSeeNumbers(viewer) ? [{ href: numbersPath, name: 'Numbers' }] : []),
  ...(canModeratePeople(viewer) ? [{ href: READERS_PATH, name: 'Readers' }] : []),
  ...(canMakeUpFront(viewer) ? [{ href: '/desk/front', name: 'Front' }] : []),
  ...(canKeepGuests(viewer) ? [{ href: '/desk/guests', name: 'Guests' }] : []),
  ...(canManageAccounts(viewer) ? [{ href: '/desk/accounts', name: 'Accounts' }] : []),
  ...(canChangeSettings(viewer) ? [{ href: '/desk/settings', name: 'Settings' }] : []),
  ...(canReadAudit(viewer) ? [{ href: '/desk/audit', name: 'Audit log' }] : []),
];
