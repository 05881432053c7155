import type { ReactNode } from 'react';
import { Headline } from '#components/headline.tsx';
import { queueAddress } from '#domain/comment-queue.ts';
import { type Calendar, clockOf, isoMinute } from '#domain/dates.ts';
import type { AppealLine, DraftLine, HeldLine } from '#domain/desk-row.ts';
import { deskTime } from '#domain/desk-time.ts';
import { storyPath } from '#domain/story.ts';
import { countedComments, inWords, UNTITLED } from './story-words.ts';

type Now = { now: Date; calendar: Calendar };

/** A part of the column beside the list of stories. */
export function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="panel" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** What the viewer has begun and not published. */
export function DraftsPanel({ drafts, now, calendar }: Now & { drafts: DraftLine[] }) {
  return (
    <Panel id="drafts" title="Your drafts">
      {drafts.length === 0 && <p className="meta">None. A headline is enough to begin.</p>}
      <ul className="panel__list">
        {drafts.map(({ id, headline, words, savedAt }) => (
          <li key={id}>
            <a href={`/desk/stories/${id}`}>{headline ? <Headline text={headline} /> : UNTITLED}</a>
            <p className="meta">
              {inWords(words)}. Saved{' '}
              <time dateTime={isoMinute(savedAt, calendar)}>{deskTime(savedAt, now, calendar)}</time>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Comments that are held, by story; each leads to the one that waits longest. */
export function HeldPanel({ held, now, calendar }: Now & { held: HeldLine[] }) {
  return (
    <Panel id="held" title="Waiting for a moderator">
      {held.length === 0 && <p className="meta">Nothing is held.</p>}
      <ul className="panel__list">
        {held.map((story) => (
          <li key={story.storyId}>
            <a href={queueAddress({ tab: 'held', under: story.storyId })}>{countedComments(story.comments)} held</a>
            <p className="meta">
              The oldest since{' '}
              <time dateTime={isoMinute(story.since, calendar)}>
                {deskTime(story.since, now, calendar)}
                {isToday(story.since, now, calendar) ? '' : `, ${clockOf(story.since, calendar)}`}
              </time>
              , on <Headline text={story.headline} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Removed comments whose authors ask to look again; each leads to its place. */
export function AppealsPanel({ appeals, now, calendar }: Now & { appeals: AppealLine[] }) {
  return (
    <Panel id="appeals" title="Asked to look again">
      <ul className="panel__list">
        {appeals.map((appeal) => (
          <li key={`${storyPath(appeal)} ${appeal.number}`}>
            <a href={`${storyPath(appeal)}/comments/${appeal.number}`}>Comment {appeal.number}, removed</a>
            <p className="meta">
              {appeal.name}, since{' '}
              <time dateTime={isoMinute(appeal.since, calendar)}>{deskTime(appeal.since, now, calendar)}</time>, on{' '}
              <Headline text={appeal.headline} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const isToday = (time: Date, now: Date, calendar: Calendar) =>
  deskTime(time, now, calendar) === clockOf(time, calendar);
