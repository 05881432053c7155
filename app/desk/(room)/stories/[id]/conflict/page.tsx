import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { deskViewer, isSignedOutWriter } from '#app/desk/desk-viewer.ts';
import { conflictPath, deskStoryPath } from '#app/desk/story-paths.ts';
import { namesIn } from '#app/names-in.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { ChoiceKept } from '#components/desk/choice-kept.tsx';
import { Clash } from '#components/desk/clash.tsx';
import { clashParts } from '#components/desk/clash-parts.tsx';
import { partNames } from '#components/desk/part-names.ts';
import { Status } from '#components/desk/status.tsx';
import { UNTITLED } from '#components/desk/story-words.ts';
import { Headline } from '#components/headline.tsx';
import { findRevision, lastCollision } from '#db/revisions.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { contentParts, differingParts } from '#domain/collision.ts';
import { clockOf } from '#domain/dates.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditStory } from '#domain/permissions.ts';
import { withSettableBylines } from '#domain/setting-bylines.ts';
import { settleTexts } from './actions.ts';

export const metadata: Metadata = { title: 'Two texts' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

/** The text that was kept because it came second, beside the one that stands. */
export default async function Page({ params, searchParams }: Props) {
  const id = idIn((await params).id);
  const asked = idIn(asText((await searchParams).mine));
  if (id && asked && (await isSignedOutWriter())) {
    return <ChoiceKept names={partNames} action={settleTexts} at={conflictPath(id, asked)} />;
  }
  const viewer = await deskViewer();
  const stands = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!stands || !canEditStory(viewer, stands.story)) notFound();
  const { story, savedBy, content } = stands;
  const mine = await (asked ? findRevision(story.id, asked, viewer) : lastCollision(story.id, viewer.id));
  if (!mine) notFound();
  const kept = withSettableBylines(mine.content, content.bylines, story, viewer);
  const differing = differingParts(kept, content);
  if (differing.length === 0) redirect(deskStoryPath(story.id));
  const [publication, known] = await Promise.all([currentPublication(), namesIn([kept, content])]);
  const clash = clashParts(kept, content, known);
  const names = {
    mine: mine.savedBy.id === viewer.id ? 'Yours' : `${mine.savedBy.name}’s`,
    theirs: savedBy.id === viewer.id ? 'The desk’s' : `${savedBy.name}’s`,
  };
  const times = { mine: clockOf(mine.savedAt, publication), theirs: clockOf(stands.savedAt, publication) };
  return (
    <>
      <section className="press" aria-label="State of this story">
        <div className="page">
          <p className="saved">
            <Status status={story.status} />
            <span>
              {names.mine === 'Yours' ? 'Your text' : `${names.mine} text`} is kept as revision {mine.number}
            </span>
          </p>
          <div className="row">
            <a className="button button--small" href={deskStoryPath(story.id)}>
              Leave it for now
            </a>
          </div>
        </div>
      </section>
      <main id="main" className="page">
        <header className="desk-head">
          <div>
            <p className="label label--lamp">Two texts</p>
            <h1 className="title">{content.headline ? <Headline text={content.headline} /> : UNTITLED}</h1>
          </div>
        </header>
        <p className="narrow">
          {savedBy.id === viewer.id ? 'You saved' : `${savedBy.name} saved`} at {times.theirs}, and that text stands on
          the desk. <b>{parts(clash.length)}</b> Whatever you choose, both whole texts are kept as revisions.
        </p>
        <Clash
          storyId={story.id}
          version={stands.version}
          revision={mine.number}
          parts={clash}
          alike={contentParts.filter((part) => !differing.includes(part)).map((part) => partNames[part].toLowerCase())}
          names={names}
          times={times}
          action={settleTexts}
          at={conflictPath(story.id, mine.number)}
        />
      </main>
    </>
  );
}

const parts = (count: number) => (count === 1 ? 'One passage differs.' : `${count} passages differ.`);
