import { Headline } from '#components/headline.tsx';
import { Still } from '#components/still.tsx';
import { storyPath } from '#domain/story.ts';
import type { CardProps } from './card.tsx';
import { CardMeta } from './card-meta.tsx';
import { Kicker } from './kicker.tsx';

const FULL_WIDTH = '(min-width: 84rem) 80rem, 95vw';

/** The first story of a page, across it. */
export function Lead({ story, publication, inSection }: CardProps) {
  return (
    <article className="lead">
      {story.picture && <Still picture={story.picture} shape="scope" sizes={FULL_WIDTH} lead />}
      <div>
        <Kicker story={story} inSection={inSection} />
        <h2>
          <a href={storyPath(story)}>
            <Headline text={story.headline} />
          </a>
        </h2>
      </div>
      <div className="lead__say">
        {story.verdict && (
          <p className="rails">
            {story.kind === 'review' && <span className="label">The short review</span>}
            {story.verdict}
          </p>
        )}
        <p className="meta row">
          <CardMeta story={story} publication={publication} />
        </p>
      </div>
    </article>
  );
}
