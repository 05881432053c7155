import { Headline } from '#components/headline.tsx';
import type { PictureUses } from '#domain/library-picture.ts';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { PictureUse } from '#domain/picture-use.ts';
import { storyPath } from '#domain/story.ts';
import type { Viewer } from '#domain/viewer.ts';
import { placeNames } from './media-words.ts';

/** Where a picture stands, story by story and work by work. */
export function PictureUseList({ uses: { uses, unseen }, viewer }: { uses: PictureUses; viewer: Viewer }) {
  return (
    <ul className="panel__list">
      {uses.map((use) =>
        'work' in use ? (
          <li key={`work ${use.work.id}`}>
            <a href={`/works/${use.work.slug}`}>{use.work.title}</a>
            <p className="meta">Poster of the work</p>
          </li>
        ) : (
          <li key={`story ${use.story.id}`}>
            <StoryLink use={use} viewer={viewer} />
            <p className="meta">{whereIn(use)}</p>
          </li>
        ),
      )}
      {unseen > 0 && (
        <li>
          <p className="meta">{unseen === 1 ? 'In one more place' : `In ${unseen} more places`} that you do not see</p>
        </li>
      )}
    </ul>
  );
}

type StoryUse = Extract<PictureUse, { story: unknown }>;

function StoryLink({ use: { story }, viewer }: { use: StoryUse; viewer: Viewer }) {
  const words = story.headline ? <Headline text={story.headline} /> : 'An untitled story';
  if (story.status === 'published' && story.slug) {
    return <a href={storyPath({ area: story.area, slug: story.slug })}>{words}</a>;
  }
  return canSeeStoryOnDesk(viewer, story) ? <a href={`/desk/stories/${story.id}`}>{words}</a> : words;
}

function whereIn({ story, kinds, places }: StoryUse): string {
  const place = [...new Set(places)].map((one) => placeNames[one]).join(', ');
  if (kinds.includes('live') && story.status === 'published') return `${place}. Readers see it`;
  if (kinds.includes('draft')) return `${place}. In the working copy`;
  return `${place}. In an earlier revision, which is kept for good`;
}
