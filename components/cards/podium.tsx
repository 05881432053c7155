import { Onesheet } from '#components/onesheet.tsx';
import { type RankedWork, rankPath } from '#domain/ranked-list.ts';

const POSTER_WIDTH = '(min-width: 80rem) 15rem, (min-width: 44rem) 18vw, 46vw';

/** The first of a ranked list, poster beside poster. */
export function Podium({ list, works }: { list: { slug: string }; works: RankedWork[] }) {
  return (
    <ol className="podium">
      {works.map(({ rank, title, poster }) => (
        <li key={`${rank} ${title}`}>
          <b className="rank" aria-hidden="true">
            {rank}
          </b>
          {poster ? (
            <Onesheet picture={poster} sizes={POSTER_WIDTH} alt="" />
          ) : (
            <div className="onesheet onesheet--blank" />
          )}
          <a href={rankPath(list, rank)}>
            <span className="sr">No. {rank}: </span>
            <i>{title}</i>
          </a>
        </li>
      ))}
    </ol>
  );
}
