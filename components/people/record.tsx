import { Headline } from '#components/headline.tsx';
import { commentPermalink } from '#domain/comment-address.ts';
import type { CommentState } from '#domain/comment-state.ts';
import { type Calendar, minuteOf } from '#domain/dates.ts';
import type { PersonComment, PersonRecord } from '#domain/person.ts';
import { storyPath } from '#domain/story.ts';

type Props = { record: PersonRecord; last: PersonComment[]; calendar: Calendar };

const states: Record<CommentState, string> = { visible: 'Stands', held: 'Waits', removed: 'Gone' };

/** What somebody wrote, counted, and the last of it. */
export function PersonRecordPart({ record, last, calendar }: Props) {
  const figure = new Intl.NumberFormat(calendar.locale);
  const facts = [
    ['Comments written', record.written],
    ['Stand', record.visible],
    ['Wait for a moderator', record.held],
    ['Removed by staff', record.removed],
    ['Taken back', record.takenBack],
  ] as const;
  return (
    <>
      <dl className="facts facts--wide">
        {facts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure.format(count)}</dd>
          </div>
        ))}
      </dl>
      {last.length > 0 && (
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">Comment</th>
              <th scope="col">What became of it</th>
              <th scope="col">Written</th>
            </tr>
          </thead>
          <tbody>
            {last.map(({ id, number, story, state, reason, at }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={commentPermalink(storyPath(story), number)}>Comment {number}</a>
                  <span>
                    <Headline text={story.headline} />
                  </span>
                </th>
                <td>
                  {states[state]}
                  {reason && `: ${reason}`}
                </td>
                <td>
                  <time dateTime={at.toISOString()}>{minuteOf(at, calendar)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
