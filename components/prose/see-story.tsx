import { Headline } from '#components/headline.tsx';
import { ScoreMark } from '#components/score-mark.tsx';
import { Still } from '#components/still.tsx';
import type { ScoreScale } from '#domain/score-scale.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** Another story to read, in the middle of this one. One that readers cannot see leaves no hole. */
export function SeeStory({ story }: { story: StoryCard | undefined }) {
  if (!story) return null;
  return (
    <div className="see">
      {story.picture && <Still picture={story.picture} sizes="12rem" alt="" />}
      <div>
        <p className="label">Read as well</p>
        <Title story={story} />
        <p className="meta">{story.writers.map(({ name }) => name).join(', ')}</p>
      </div>
    </div>
  );
}

/** What we said of another work, in short: the score as it is now. */
export function SeeScore({ story, scale }: { story: StoryCard | undefined; scale: ScoreScale }) {
  if (!story) return null;
  return (
    <div className="see">
      <div>
        <p className="label">Our review</p>
        <Title story={story} />
        {story.score !== null && (
          <p>
            <ScoreMark score={story.score} scale={scale} />
          </p>
        )}
        {story.verdict && <p>{story.verdict}</p>}
      </div>
    </div>
  );
}

const Title = ({ story }: { story: StoryCard }) => (
  <p>
    <a href={storyPath(story)}>
      <Headline text={story.headline} />
    </a>
  </p>
);
