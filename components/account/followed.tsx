import { Headline } from '#components/headline.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { FollowedStory } from '#domain/notification.ts';
import { storyPath } from '#domain/story.ts';

type Props = { stories: FollowedStory[]; action: (form: FormData) => Promise<void> };

/** The stories whose new comments somebody is told of, each with the way out. */
export function Followed({ stories, action }: Props) {
  return (
    <section className="band" aria-labelledby="followed">
      <RailHead id="followed">Stories that you follow</RailHead>
      <ul className="told">
        {stories.map((story) => (
          <li key={story.id}>
            <form className="row" action={action}>
              <input type="hidden" name="story" value={story.id} />
              <a href={storyPath(story)}>
                <Headline text={story.headline} />
              </a>
              <button type="submit" className="plain">
                Stop following
                <span className="sr">
                  {' '}
                  <Headline text={story.headline} />
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
