import { Headline } from '#components/headline.tsx';
import { ScoreMark } from '#components/score-mark.tsx';
import { criticPath } from '#domain/critic.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { StoryAuthor } from '#domain/whole-story.ts';

type Props = {
  author: StoryAuthor;
  /** Some of their other reviews, and how many they have written. */
  also: StoryCard[];
  total: number;
  scale: ScoreScale;
};

/** Who wrote it, and what else. */
export function CriticCard({ author, also, total, scale }: Props) {
  return (
    <section className="critic gap-l" aria-labelledby="critic">
      <div>
        <p className="label label--lamp">{total > 0 ? 'The critic' : 'The writer'}</p>
        <h2 id="critic">{author.name}</h2>
        {author.bio && <p className="gap-s">{author.bio}</p>}
        <p className="meta">
          <a href={criticPath(author)}>{total > 1 ? `All ${total} reviews` : `All by ${author.name}`}</a>
        </p>
      </div>
      {also.length > 0 && (
        <ul className="critic__also" aria-label={`Other reviews by ${author.name}`}>
          {also.map((story) => (
            <li key={story.id}>
              <a href={storyPath(story)}>
                <Headline text={story.headline} />
              </a>
              {story.score !== null && <ScoreMark score={story.score} scale={scale} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
