import { commentsPath } from '#domain/comment-address.ts';
import { livePath, mutedPath } from '#domain/live.ts';
import type { ThreadPlace } from './place.ts';

/** Empty until something is said while the page is open; `public/live.js` listens for it. */
export function LiveBar({ place }: { place: ThreadPlace }) {
  const { path, page, view, story, newest, muted } = place;
  return (
    <div
      className="live-bar"
      role="status"
      data-live={livePath(story.id)}
      data-newest={newest}
      data-muted={muted.size > 0 ? mutedPath(story.id) : undefined}
      data-here={commentsPath(path, page, view)}
    />
  );
}
