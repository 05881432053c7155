import type { FormAction } from '#components/form/form-action.ts';
import { Headline } from '#components/headline.tsx';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import { deskTime } from '#domain/desk-time.ts';
import type { NoteCall } from '#domain/note.ts';
import { Panel } from './panels.tsx';
import { SeenCall } from './seen-call.tsx';
import { UNTITLED } from './story-words.ts';

type Props = {
  calls: NoteCall[];
  now: Date;
  calendar: Calendar;
  action: FormAction;
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
            <SeenCall note={id} byName={byName} action={action}>
              <time className="meta" dateTime={isoMinute(at, calendar)}>
                {deskTime(at, now, calendar)}
              </time>
            </SeenCall>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
