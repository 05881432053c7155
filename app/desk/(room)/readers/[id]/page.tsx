import '../../../../styles/corrections.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { Chapter } from '#components/desk/chapter.tsx';
import { Notice } from '#components/form/notice.tsx';
import { ActingForm } from '#components/people/acting-form.tsx';
import { MeasureList } from '#components/people/measure-list.tsx';
import { NoteList } from '#components/people/note-list.tsx';
import { PersonRecordPart } from '#components/people/record.tsx';
import { SuspendForm } from '#components/people/suspend-form.tsx';
import { SweepForm } from '#components/people/sweep-form.tsx';
import { SweepList } from '#components/people/sweep-list.tsx';
import { measuresOf } from '#db/account-measures.ts';
import { findAccount } from '#db/accounts.ts';
import { lastCommentsOf, notesOnPerson, recordOfPerson } from '#db/people-record.ts';
import { countSweepable, sweepsOf } from '#db/sweeps.ts';
import { accountPath } from '#domain/account.ts';
import { queueBack } from '#domain/comment-queue.ts';
import { dayOf, minuteOf } from '#domain/dates.ts';
import { idIn } from '#domain/highest-id.ts';
import { canActOn, canManageAccounts, canModeratePeople } from '#domain/permissions.ts';
import { READERS_PATH } from '#domain/person.ts';
import { roleName } from '#domain/role-name.ts';
import * as actions from '../actions.ts';

export const metadata: Metadata = { title: 'A reader' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

/** One person, for those who judge what they write. */
export default async function Page({ params, searchParams }: Props) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const person = canModeratePeople(viewer) && id ? await findAccount(id) : undefined;
  if (!person) notFound();
  const now = new Date();
  const [calendar, record, last, measures, notes, sweeps, sweepable] = await Promise.all([
    currentPublication(),
    recordOfPerson(person.id),
    lastCommentsOf(person.id),
    measuresOf(person.id),
    notesOnPerson(person.id),
    sweepsOf(person.id),
    countSweepable(person.id, now),
  ]);
  const may = canActOn(viewer, person);
  const asked = await searchParams;
  const done = doneWords[asText(asked.done)];
  const back = queueBack(asked.back);
  const { name, handle, role, banned, suspendedUntil, createdAt } = person;
  const suspended = suspendedUntil !== null && suspendedUntil > now;
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Reader</p>
          <h1 className="title">{name}</h1>
        </div>
        <p className="row">
          {back && (
            <a className="button button--small" href={back}>
              Back to the comments
            </a>
          )}
          {canManageAccounts(viewer) && (
            <a className="button button--small" href={accountPath(person.id)}>
              The account
            </a>
          )}
          <a className="button button--small" href={READERS_PATH}>
            All readers
          </a>
        </p>
      </header>
      <div className="chapters">
        {done && (
          <Notice kind="good" label="Done">
            <p>{done}</p>
          </Notice>
        )}
        <p className="meta">
          @{handle}, {roleName[role].toLowerCase()} since {dayOf(createdAt, calendar)}
          {banned && <b>. Shut out</b>}
          {!banned && suspended && <b>. Suspended until {minuteOf(suspendedUntil, calendar)}</b>}
        </p>
        <Chapter id="record" title="Record">
          <PersonRecordPart record={record} last={last} calendar={calendar} />
        </Chapter>
        <Chapter id="notes" title="Notes" aside="Between us">
          <NoteList id={person.id} notes={notes} action={actions.addPersonNote} calendar={calendar} />
        </Chapter>
        <Chapter id="measures" title="What was done">
          <MeasureList measures={measures} calendar={calendar} />
        </Chapter>
        {may && (
          <>
            <Chapter id="warn" title="Warn">
              <ActingForm
                id={person.id}
                action={actions.warn}
                prefix="warn"
                help="They read it on their account, until they say that they have, and in a letter."
                busy="Warning…"
              >
                Warn them
              </ActingForm>
            </Chapter>
            <Chapter id="suspend" title="Suspend">
              {suspended && (
                <ActingForm id={person.id} action={actions.liftSuspension} prefix="lift" busy="Ending…">
                  End the suspension
                </ActingForm>
              )}
              <SuspendForm id={person.id} action={actions.suspend} back={back} />
            </Chapter>
            <Chapter id="ban" title="Ban">
              {banned ? (
                <ActingForm id={person.id} action={actions.letInAgain} prefix="ban" busy="Letting in…">
                  Let in again
                </ActingForm>
              ) : (
                <ActingForm
                  id={person.id}
                  action={actions.shutOut}
                  prefix="ban"
                  help="They read it in a letter and at the door. Every session ends at once; what they wrote stays, and they can be let in again."
                  kind="end"
                  busy="Shutting out…"
                >
                  Shut out
                </ActingForm>
              )}
            </Chapter>
          </>
        )}
        {(may || sweeps.length > 0) && (
          <Chapter id="sweep" title="Everything of a day">
            {sweeps.length > 0 && (
              <SweepList sweeps={sweeps} undo={may ? actions.putBackSwept : null} calendar={calendar} />
            )}
            {may && <SweepForm id={person.id} action={actions.sweepPerson} comments={sweepable} />}
          </Chapter>
        )}
      </div>
    </main>
  );
}

/** What has just been done, by the word in the address. */
const doneWords: Record<string, string> = {
  saved: 'It counts from now on, and they have been told.',
  swept: 'All of it is removed. You can put it back below.',
  undone: 'All of it is back as it was found.',
  noted: 'The note is kept.',
};
