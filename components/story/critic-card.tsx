import { Headline } from '#components/headline.tsx';
import { Portrait } from '#components/portrait.tsx';
import { ScoreMark } from '#components/score-mark.tsx';
import { bylineKey, type WriterInFull } from '#domain/byline.ts';
import { criticPath } from '#domain/critic.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { storyPath } from '#domain/story.ts';
import type { OtherReviews } from './surroundings.ts';

type Props = { writer: WriterInFull; others: OtherReviews | undefined; scale: ScoreScale };

/** Who wrote it, and what else. */
export function CriticCard({ writer, others = { also: [], total: 0 }, scale }: Props) {
  const { also, total } = others;
  const id = bylineKey(writer);
  return (
    <section className="critic gap-l" aria-labelledby={id}>
      <div>
        {writer.picture && <Portrait picture={writer.picture} />}
        <p className="label label--lamp">{roleOf(writer, total)}</p>
        <h2 id={id}>{writer.name}</h2>
        {writer.bio && <p className="gap-s">{writer.bio}</p>}
        <p className="meta">
          <a href={criticPath(writer)}>{total > 1 ? `All ${total} reviews` : `All by ${writer.name}`}</a>
        </p>
      </div>
      {also.length > 0 && (
        <ul className="critic__also" aria-label={`Other reviews by ${writer.name}`}>
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

function roleOf({ by }: WriterInFull, reviews: number): string {
  if (by === 'guest') return 'Our guest';
  return reviews > 0 ? 'The critic' : 'The writer';
}
