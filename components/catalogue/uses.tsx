import { kindNames } from '#components/cards/story-words.ts';
import { statusNames, UNTITLED } from '#components/desk/story-words.ts';
import { Headline } from '#components/headline.tsx';
import { storyPath } from '#domain/story.ts';
import type { StoryUse } from '#domain/work-uses.ts';

type Props = {
  stories: StoryUse[];
  /** Those whose text on the desk the viewer may open; the others lead to what readers have. */
  mayOpen: (story: StoryUse) => boolean;
};

/** The stories that something hangs on. */
export function Uses({ stories, mayOpen }: Props) {
  return (
    <ul className="panel__list">
      {stories.map((story) => (
        <li key={story.id}>
          <a href={addressOf(story, mayOpen(story))}>
            {story.headline ? <Headline text={story.headline} /> : UNTITLED}
          </a>
          <p className="meta">
            {kindNames[story.kind]}, {statusNames[story.status].toLowerCase()}
          </p>
        </li>
      ))}
    </ul>
  );
}

const addressOf = ({ id, area, slug, status }: StoryUse, open: boolean) =>
  open || status !== 'published' || !slug ? `/desk/stories/${id}` : storyPath({ area, slug });
