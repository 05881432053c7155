import { Headline } from '#components/headline.tsx';
import { type Calendar, dayOf } from '#domain/dates.ts';
import { type Read, shareFinished } from '#domain/numbers.ts';

export type LedgerStory = Read & {
  id: number;
  headline: string;
  author: string;
  publishedAt: Date | null;
  /** Withdrawn stories keep their numbers; only the desk sees them. */
  withdrawn: boolean;
  comments: number;
  /** Its own numbers. */
  href: string;
};

/** Stories, the one that was read most first. */
export function StoryLedger({ stories, calendar }: { stories: LedgerStory[]; calendar: Calendar }) {
  const figure = new Intl.NumberFormat(calendar.locale);
  const most = Math.max(1, ...stories.map(({ reads }) => reads));
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col">Reads</th>
          <th scope="col">
            <span className="sr">Reads, as a bar</span>
          </th>
          <th scope="col">To the last line</th>
          <th scope="col">Comments</th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story, at) => (
          <tr key={story.id}>
            <th scope="row">
              <a href={story.href}>
                <Headline text={story.headline} />
              </a>
              <span>
                {[
                  story.author,
                  ...(story.publishedAt ? [dayOf(story.publishedAt, calendar)] : []),
                  ...(story.withdrawn ? ['withdrawn'] : []),
                ].join(', ')}
              </span>
            </th>
            <td data-label="reads">{figure.format(story.reads)}</td>
            <td className="bar-cell">
              <svg
                className={at === 0 ? 'bar--lamp' : undefined}
                width={`${Math.round((story.reads / most) * 100)}%`}
                height="14"
                aria-hidden="true"
              />
            </td>
            <td data-label="to the last line">{`${shareFinished(story)}%`}</td>
            <td data-label="comments">{figure.format(story.comments)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
