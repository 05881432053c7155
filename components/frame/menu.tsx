import { NOTIFICATIONS_PATH, unseenCount } from '#domain/notification.ts';
import { canSeeDesk } from '#domain/permissions.ts';
import { readerSearchPath } from '#domain/reader-search.ts';
import { SAVED_PATH } from '#domain/saved.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Bar } from './bar.ts';
import { departmentsOf } from './departments.tsx';
import { doorPath } from './door-path.ts';

/** Opens and closes without JavaScript; the button says which of the two it will do. */
export function Menu({ publication, sections, viewer, path, unseen, signOut }: Bar) {
  return (
    <details className="menu">
      <summary>
        <span className="menu__open">Open menu</span>
        <span className="menu__close">Close menu</span>
      </summary>
      <div className="menu__sheet">
        <div className="page">
          <nav aria-label="All sections">
            <p className="label">Sections</p>
            <ul className="menu__sections">{departmentsOf(sections).map(item)}</ul>
          </nav>
          <nav aria-label="The publication">
            <p className="label">{publication.name}</p>
            <ul className="menu__more">{publicationLinks.map(item)}</ul>
          </nav>
          <nav aria-label="Your account">
            <p className="label">{viewer.kind === 'account' ? viewer.name : 'You'}</p>
            <ul className="menu__more">
              {accountLinks(viewer, path, unseen).map(item)}
              {viewer.kind === 'account' && (
                <li>
                  <form action={signOut}>
                    <button type="submit">Sign out</button>
                  </form>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </div>
    </details>
  );
}

type Link = { href: string; name: string };

const item = ({ href, name }: Link) => (
  <li key={href}>
    <a href={href}>{name}</a>
  </li>
);

const publicationLinks: Link[] = [
  { href: readerSearchPath, name: 'Search' },
  { href: '/reviews', name: 'All reviews' },
  { href: '/stories', name: 'Features and news' },
  { href: '/lists', name: 'Ranked lists' },
  { href: '/critics', name: 'The critics' },
  { href: '/feed.xml', name: 'The feed' },
];

const savedLink: Link = { href: SAVED_PATH, name: 'Saved for later' };

function accountLinks(viewer: Viewer, path: string, unseen: number): Link[] {
  if (viewer.kind === 'anonymous') {
    return [
      { href: doorPath('/sign-in', path), name: 'Sign in' },
      { href: doorPath('/sign-up', path), name: 'Make an account' },
      savedLink,
    ];
  }
  const news = unseen === 0 ? 'New for you' : `New for you: ${unseenCount(unseen)}`;
  const own = [{ href: '/account', name: 'Your account' }, { href: NOTIFICATIONS_PATH, name: news }, savedLink];
  return canSeeDesk(viewer) ? [...own, { href: '/desk', name: 'The desk' }] : own;
}
