import { ChooseStory } from '#components/bulk/choose-story.tsx';
import { kindNames } from '#components/cards/story-words.ts';
import { Headline } from '#components/headline.tsx';
import { isSameByline } from '#domain/byline.ts';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import type { DeskRow } from '#domain/desk-row.ts';
import { deskTime, dueShort } from '#domain/desk-time.ts';
import { isEmbargoed } from '#domain/embargo.ts';
import { canEditStory } from '#domain/permissions.ts';
import { type StoryStatus, storyPath } from '#domain/story.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { Status } from './status.tsx';
import { inComments, UNTITLED } from './story-words.ts';

type Props = { rows: DeskRow[]; viewer: AccountViewer; now: Date; calendar: Calendar };

/** The stories of the desk, one a line. */
export function Ledger({ rows, viewer, now, calendar }: Props) {
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col">Critic</th>
          <th scope="col">Status</th>
          <th scope="col">Next</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <ChooseStory id={row.id} headline={row.headline} />
              <a href={addressFor(row, viewer)}>{row.headline ? <Headline text={row.headline} /> : UNTITLED}</a>
              <span>{[row.sectionName, kindNames[row.kind].toLowerCase()].filter(Boolean).join(', ')}</span>
            </th>
            <td>
              <Signed row={row} />
            </td>
            <td>
              <Status status={row.status} />
            </td>
            <td>
              <NextStep row={row} now={now} calendar={calendar} />
            </td>
            <td>
              {row.touchedAt && (
                <time dateTime={isoMinute(row.touchedAt, calendar)}>{deskTime(row.touchedAt, now, calendar)}</time>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The names over it, and whose story it is where their own is not among them. */
function Signed({ row: { writers, authorId, authorName } }: { row: DeskRow }) {
  const own = { by: 'account', id: authorId } as const;
  return (
    <>
      {writers.map(({ name }) => name).join(', ')}
      {!writers.some((writer) => isSameByline(writer, own)) && <span className="meta">Begun by {authorName}</span>}
    </>
  );
}

/** Who may not write in it any more is led to what there is to read. */
export function addressFor(row: DeskRow, viewer: AccountViewer): string {
  if (canEditStory(viewer, row)) return `/desk/stories/${row.id}`;
  if (underWay.includes(row.status)) return `/desk/stories/${row.id}/progress`;
  return row.status === 'published' && row.slug
    ? storyPath({ area: row.area, slug: row.slug })
    : `/desk/stories/${row.id}/preview`;
}

/** An editor has it, and its author can see what becomes of it. */
const underWay: StoryStatus[] = ['submitted', 'approved', 'scheduled'];

/** What a story waits for. */
function NextStep({ row, now, calendar }: { row: DeskRow; now: Date; calendar: Calendar }) {
  const { status, dueAt, failure, embargoedUntil } = row;
  const isLive = status === 'published';
  if (failure) return <b className="failed">{isLive ? 'Changes did not go live' : 'Did not go live'}</b>;
  if (dueAt) {
    return (
      <>
        {isLive && 'Changes '}
        <time dateTime={isoMinute(dueAt, calendar)}>{dueShort(dueAt, now, calendar)}</time>
      </>
    );
  }
  if (isLive) return row.hasChanges ? 'Edits since, not live' : inComments(row.comments);
  if (embargoedUntil && isEmbargoed({ embargoedUntil }, now)) {
    return (
      <>
        Embargo until{' '}
        <time dateTime={isoMinute(embargoedUntil, calendar)}>{dueShort(embargoedUntil, now, calendar)}</time>
      </>
    );
  }
  return waitsFor[status] ?? '–';
}

const waitsFor: Partial<Record<StoryStatus, string>> = {
  submitted: 'Waits for an editor',
  returned: 'Back with a note',
  approved: 'Ready to go live',
};
