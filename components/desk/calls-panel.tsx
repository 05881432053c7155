import { Headline } from '#components/headline.tsx';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import { deskTime } from '#domain/desk-time.ts';
import type { NoteCall } from '#domain/note.ts';
import { Panel } from './panels.tsx';
import { UNTITLED } from './story-words.ts';

type Props = {
  calls: NoteCall[];
  now: Date;
  calendar: Calendar;
  action: (form: FormData) => Promise<void>;
};

/** Notes in which the viewer was called, until they have answered or say that they have seen them. */
export function CallsPanel({ calls, now, calendar, action }: Props) {
  return (
    <Panel id="calls" title="Notes for you">
      <ul className="panel__list">
        {calls.map(({ id, storyId, headline, byName, text, at }) => (
          <li key={id}>
            <a href={`/desk/stories/${storyId}/notes?note=${id}#note-${id}`}>
              {byName} on {headline ? <Headline text={headline} /> : UNTITLED}
            </a>
            <p className="note__text">{text}</p>
            <form className="row" action={action}>
              <input type="hidden" name="note" value={id} />
              <time className="meta" dateTime={isoMinute(at, calendar)}>
                {deskTime(at, now, calendar)}
              </time>
              <button className="plain" type="submit">
                Seen<span className="sr">: the note of {byName}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
