import type { Viewer } from '#domain/viewer.ts';
import { doorPath } from './door-path.ts';

/** Who is signed in, or the way in. */
export function Who({ viewer, path }: { viewer: Viewer; path: string }) {
  const signedIn = viewer.kind === 'account';
  return (
    <a className="bar-link bar-link--wide" href={signedIn ? '/account' : doorPath('/sign-in', path)}>
      {signedIn ? viewer.name : 'Sign in'}
    </a>
  );
}
