import { Notice } from '#components/form/notice.tsx';
import { storyPath } from '#domain/story.ts';
import type { StoryFile } from '#domain/working-copy.ts';

/** What has just been done to a story, above its editor. Told by the address, so checked against what is so. */
export function Done({ done, story }: { done: string; story: StoryFile }) {
  if (done === 'published' && story.status === 'published' && story.slug) {
    return (
      <div className="gap">
        <Notice kind="good" label="Done">
          <p>
            Readers have it now. <a href={storyPath({ area: story.area, slug: story.slug })}>See it live</a>
          </p>
        </Notice>
      </div>
    );
  }
  if (done === 'withdrawn' && story.status === 'withdrawn') {
    return (
      <div className="gap">
        <Notice kind="good" label="Done">
          <p>Readers do not have it any more. Its address, its comments and its text are kept.</p>
        </Notice>
      </div>
    );
  }
  if (done === 'restored') {
    return (
      <div className="gap">
        <Notice kind="good" label="Done">
          <p>The old text is back on the desk. The one that stood here before it is kept among the revisions.</p>
        </Notice>
      </div>
    );
  }
  if (done === 'settled') {
    return (
      <div className="gap">
        <Notice kind="good" label="Done">
          <p>The two texts are one. Both are kept whole among the revisions.</p>
        </Notice>
      </div>
    );
  }
  return null;
}
