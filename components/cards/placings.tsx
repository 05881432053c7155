import { Headline } from '#components/headline.tsx';
import { namesOf } from '#domain/byline.ts';
import { type Placing, rankPath } from '#domain/ranked-list.ts';

/** The ranks that a work holds in our lists, the best first. */
export function Placings({ placings, locale }: { placings: Placing[]; locale: string }) {
  return (
    <div className="badges">
      {placings.map(({ rank, list }) => (
        <a key={list.id} className={rank === 1 ? 'badge badge--first' : 'badge'} href={rankPath(list, rank)}>
          <b>
            <small>No.</small>
            {rank}
          </b>
          <span>
            in <Headline text={list.headline} />
            <em>chosen by {namesOf(list.writers, locale)}</em>
          </span>
        </a>
      ))}
    </div>
  );
}
