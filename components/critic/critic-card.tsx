import { Headline } from '#components/headline.tsx';
import { type Critic, criticPath } from '#domain/critic.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { roleNames } from './critic-words.ts';

/** Somebody who writes here, among the others. */
export function CriticCard({ critic, newest }: { critic: Critic; newest: StoryCard | undefined }) {
  return (
    <article className="card card--text">
      <p className="kicker">
        <span>{roleNames[critic.role]}</span>
      </p>
      <h3>
        <a href={criticPath(critic)}>{critic.name}</a>
      </h3>
      {critic.bio && <p className="clip">{critic.bio}</p>}
      {newest && (
        <p className="meta">
          <span>
            Newest:{' '}
            <a href={storyPath(newest)}>
              <Headline text={newest.headline} />
            </a>
          </span>
        </p>
      )}
    </article>
  );
}
