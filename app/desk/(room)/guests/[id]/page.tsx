import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { Chapter } from '#components/desk/chapter.tsx';
import { EndButton } from '#components/form/end-button.tsx';
import { Notice } from '#components/form/notice.tsx';
import { GuestForm } from '#components/guests/guest-form.tsx';
import { GuestStories } from '#components/guests/guest-stories.tsx';
import { MergeGuestForm } from '#components/guests/merge-guest-form.tsx';
import { staffNames } from '#db/account-list.ts';
import { findGuest, storiesNaming } from '#db/guests.ts';
import { guestStamp } from '#db/keep-guest.ts';
import { newestPictures, picturesNumbered } from '#db/wall-pictures.ts';
import { criticPath } from '#domain/critic.ts';
import { idIn } from '#domain/highest-id.ts';
import { canKeepGuests } from '#domain/permissions.ts';
import { WALL_PICTURES } from '#domain/wall-picture.ts';
import { mergeIntoAccount, removeGuest, saveGuest } from '../actions.ts';

export const metadata: Metadata = { title: 'A guest' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const guest = canKeepGuests(viewer) && id ? await findGuest(id) : undefined;
  if (!guest) notFound();
  const asked = await searchParams;
  const word = asText(asked.picture);
  const [stories, staff, wall] = await Promise.all([
    storiesNaming(guest.id),
    staffNames(),
    newestPictures(word, WALL_PICTURES),
  ]);
  const shown = guest.pictureId === null || wall.some((picture) => picture.id === guest.pictureId);
  const chosen = shown ? [] : await picturesNumbered([guest.pictureId ?? 0]);
  const isLive = stories.some(({ status }) => status === 'published');
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Guest</p>
          <h1 className="title">{guest.name}</h1>
        </div>
        <p className="row">
          {isLive && (
            <a className="button button--small" href={criticPath(guest)}>
              Their page
            </a>
          )}
          <a className="button button--small" href="/desk/guests">
            All guests
          </a>
        </p>
      </header>
      <div className="chapters">
        {asText(asked.done) === 'saved' && (
          <Notice kind="good" label="Done">
            <p>Saved. Every page shows it from now on.</p>
          </Notice>
        )}
        <Chapter id="about" title="About them">
          <GuestForm
            action={saveGuest}
            guest={guest}
            stamp={guestStamp(guest)}
            pictures={[...chosen, ...wall]}
            word={word}
          />
        </Chapter>
        <Chapter id="stories" title="Stories">
          <GuestStories stories={stories} />
        </Chapter>
        <Chapter id="merge" title="They have an account now">
          <MergeGuestForm action={mergeIntoAccount} id={guest.id} name={guest.name} staff={staff} />
        </Chapter>
        <Chapter id="delete" title="Delete">
          {stories.length > 0 ? (
            <p>Who is named over a story, in any of its revisions, is not deleted.</p>
          ) : (
            <EndButton action={removeGuest} name="guest" value={guest.id} busy="Deleting…">
              Delete the guest
            </EndButton>
          )}
        </Chapter>
      </div>
    </main>
  );
}
