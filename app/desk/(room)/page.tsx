import { notFound } from 'next/navigation';
import { currentPublication, currentSections } from '#app/publication.ts';
import { BulkBar } from '#components/bulk/bulk-bar.tsx';
import { CallsPanel } from '#components/desk/calls-panel.tsx';
import { FailedJobs } from '#components/desk/failed-jobs.tsx';
import { Filters } from '#components/desk/filters.tsx';
import { Ledger } from '#components/desk/ledger.tsx';
import { NewStory } from '#components/desk/new-story.tsx';
import { AppealsPanel, DraftsPanel, HeldPanel } from '#components/desk/panels.tsx';
import { Tabs } from '#components/desk/tabs.tsx';
import { ThisWeek } from '#components/desk/this-week.tsx';
import { WaitingPanel } from '#components/desk/waiting-panel.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { failedBackup } from '#db/backup/backup-state.ts';
import { calendarEntries } from '#db/calendar.ts';
import { waitingAppeals } from '#db/comment-appeals.ts';
import { deskAuthors } from '#db/desk-authors.ts';
import { findDeskPage, ownDrafts } from '#db/desk-stories.ts';
import { failedLetters } from '#db/failed-letters.ts';
import { failedPictures } from '#db/failed-pictures.ts';
import { failedSchedules } from '#db/failed-schedules.ts';
import { failedWebhooks } from '#db/failed-webhooks.ts';
import { storiesWithHeld } from '#db/held-comments.ts';
import { callsFor } from '#db/note-calls.ts';
import { waitingStories } from '#db/waiting-stories.ts';
import { bulkActsFor } from '#domain/bulk.ts';
import { daysOn, weekOf } from '#domain/calendar.ts';
import { dayOf, isoDay, weekdayOf } from '#domain/dates.ts';
import { dayBegins } from '#domain/day-begins.ts';
import { deskFilter, deskPath } from '#domain/desk-filter.ts';
import { greetingAt } from '#domain/desk-time.ts';
import { canModerateComments, canStartStory } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { APPEAL_LINES, CALL_LINES, DRAFT_LINES, FAILED_LINES, HELD_STORIES, WAITING_LINES } from '../desk-lists.ts';
import { deskViewer } from '../desk-viewer.ts';
import { seeNote } from './actions.ts';
import { newStory } from './stories/new/actions.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const viewer = await deskViewer();
  const filter = deskFilter(await searchParams);
  const list = filter && (await findDeskPage(filter, viewer));
  if (!filter || !list) notFound();
  const publication = await currentPublication();
  const clock = { now: new Date(), calendar: publication };
  const today = isoDay(clock.now, publication);
  const [
    sections,
    authors,
    drafts,
    held,
    appeals,
    calls,
    waiting,
    schedules,
    pictures,
    letters,
    webhooks,
    backup,
    week,
  ] = await Promise.all([
    currentSections(),
    deskAuthors(viewer),
    ownDrafts(viewer, DRAFT_LINES),
    storiesWithHeld(viewer, HELD_STORIES),
    waitingAppeals(viewer, APPEAL_LINES),
    callsFor(viewer, CALL_LINES),
    waitingStories(viewer, WAITING_LINES),
    failedSchedules(viewer),
    failedPictures(viewer, FAILED_LINES),
    failedLetters(viewer, FAILED_LINES),
    failedWebhooks(viewer, FAILED_LINES),
    failedBackup(viewer),
    readWeek(today, publication.timeZone, viewer),
  ]);
  const writes = canStartStory(viewer);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">
            {weekdayOf(clock.now, publication)}, {dayOf(clock.now, publication)}
          </p>
          <h1 className="title">
            {greetingAt(clock.now, publication)}, {viewer.name.split(' ')[0]}
          </h1>
        </div>
        <NewStory viewer={viewer} action={newStory} />
      </header>
      <FailedJobs
        schedules={schedules}
        pictures={pictures}
        letters={letters}
        webhooks={webhooks}
        backup={backup}
        calendar={publication}
      />
      {writes && (
        <ThisWeek
          days={week.days}
          shown={{ entries: week.entries, today, calendar: publication, mayMove: () => false }}
        />
      )}
      <div className={writes ? 'split gap-l' : 'split'}>
        {writes && (
          <section aria-labelledby="stories">
            <h2 id="stories" className="sr">
              Stories
            </h2>
            <Tabs filter={filter} counts={list.counts} />
            <Filters filter={filter} sections={sections} authors={authors} />
            {list.rows.length > 0 ? (
              <>
                <Ledger rows={list.rows} viewer={viewer} {...clock} />
                <BulkBar acts={bulkActsFor(viewer)} />
              </>
            ) : (
              <Empty title="No story stands here.">Try another status, or show every kind and section.</Empty>
            )}
            <Pages
              label="Pages of stories"
              page={list.page}
              last={list.last}
              address={(page) => deskPath({ ...filter, page })}
              words={{ before: 'Previous page', after: 'Next page' }}
            />
          </section>
        )}
        <aside className="stack" aria-label="For you">
          {calls.length > 0 && <CallsPanel calls={calls} action={seeNote} {...clock} />}
          {writes && (
            <WaitingPanel
              id="waiting"
              title="Waits for you"
              stories={waiting.forViewer}
              none="Nothing. Go and see a film."
              {...clock}
            />
          )}
          {waiting.forOthers.length > 0 && (
            <WaitingPanel id="waiting-others" title="Waits for others" stories={waiting.forOthers} {...clock} />
          )}
          {writes && <DraftsPanel drafts={drafts} {...clock} />}
          {canModerateComments(viewer) && <HeldPanel held={held} {...clock} />}
          {appeals.length > 0 && <AppealsPanel appeals={appeals} {...clock} />}
        </aside>
      </div>
    </main>
  );
}

/** What stands on the days of the week that a day is in. */
async function readWeek(day: string, timeZone: string, viewer: AccountViewer) {
  const days = weekOf(day);
  const [first = day, last = day] = [days[0], days.at(-1)];
  const span = { from: dayBegins(first, timeZone), to: dayBegins(daysOn(last, 1), timeZone) };
  return { days, entries: await calendarEntries(span, {}, viewer) };
}
