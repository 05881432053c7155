import { type Critic, criticPath } from '#domain/critic.ts';
import { countsInWords, roleNames } from './critic-words.ts';

/** Somebody who writes here, among the others. */
export function CriticCard({ critic, locale }: { critic: Critic; locale: string }) {
  return (
    <article className="card card--text">
      <p className="kicker">
        <span>{roleNames[critic.role]}</span>
      </p>
      <h3>
        <a href={criticPath(critic)}>{critic.name}</a>
      </h3>
      {critic.bio && <p className="clip">{critic.bio}</p>}
      <p className="meta">
        {countsInWords(critic.counts, locale).map((written) => (
          <span key={written}>{written}</span>
        ))}
      </p>
    </article>
  );
}
