import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { REVISIONS_PER_PAGE } from '#app/desk/desk-lists.ts';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { comparePath, deskStoryPath, previewPath, revisionsPath } from '#app/desk/story-paths.ts';
import { takeUpFor } from '#app/desk/take-up.ts';
import { namesIn } from '#app/names-in.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { ComparedStory } from '#components/comparison/compared-story.tsx';
import { wordsCounted } from '#components/comparison/words-counted.ts';
import { BringBack } from '#components/desk/bring-back.tsx';
import { RevisionList } from '#components/desk/revisions.tsx';
import { UNTITLED } from '#components/desk/story-words.ts';
import { Versus } from '#components/desk/versus.tsx';
import { Empty } from '#components/empty.tsx';
import { Headline } from '#components/headline.tsx';
import { findRevision, listRevisions } from '#db/revisions.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { compareContents } from '#domain/comparison.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditStory } from '#domain/permissions.ts';
import type { Revision, RevisionLine } from '#domain/revision.ts';
import { same } from '#domain/same.ts';
import { bringBack } from './actions.ts';

export const metadata: Metadata = { title: 'Revisions' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

/** Every text of a story that was kept, any two of them compared, and the way back to one. */
export default async function Page({ params, searchParams }: Props) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy) notFound();
  const { story, content } = copy;
  const asked = await searchParams;
  const before = idIn(asText(asked.before));
  const [publication, listed] = await Promise.all([
    currentPublication(),
    listRevisions(story.id, viewer, REVISIONS_PER_PAGE, before),
  ]);
  const revisionAsked = async (name: 'from' | 'to'): Promise<Revision | undefined> => {
    const typed = asText(asked[name]);
    const number = typed === '' ? undefined : idIn(typed);
    const found = number === undefined ? undefined : await findRevision(story.id, number, viewer);
    return typed !== '' && !found ? notFound() : found;
  };
  const newest = listed[0];
  const from = (await revisionAsked('from')) ?? (newest && (await findRevision(story.id, newest.number, viewer)));
  const to = await revisionAsked('to');
  const after = to?.content ?? content;
  const comparison = from && compareContents(from.content, after);
  const known = await namesIn(from ? [from.content, after] : []);
  const now = new Date();
  const mayEdit = canEditStory(viewer, story);
  const oldest = listed.at(-1);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Revisions</p>
          <h1 className="title">{content.headline ? <Headline text={content.headline} /> : UNTITLED}</h1>
        </div>
        <div className="row">
          <a className="button" href={mayEdit ? deskStoryPath(story.id) : previewPath(story.id)}>
            Back to the text
          </a>
          {from && mayEdit && !same(from.content, content) && (
            <BringBack storyId={story.id} number={from.number} action={bringBack} />
          )}
        </div>
      </header>
      {!from && (
        <Empty title="Nothing is kept yet.">Each press of Save keeps a revision, and so does publishing.</Empty>
      )}
      {comparison && (
        <div className="split">
          <div>
            <Versus
              revisions={withThose(listed, [from, to])}
              from={from.number}
              to={to?.number}
              now={now}
              calendar={publication}
            />
            <p className="meta gap-s">
              <b>{wordsCounted(comparison.words)}.</b> {noteOf(to ?? from)}
              <ins>Added words</ins> are underlined, <del>removed words</del> are struck through.
            </p>
            <ComparedStory comparison={comparison} known={known} />
          </div>
          <aside className="panel" aria-labelledby="all">
            <h2 id="all">All revisions</h2>
            <RevisionList
              revisions={listed}
              now={now}
              calendar={publication}
              compare={({ number }) => comparePath(story.id, number)}
              takeUp={mayEdit ? takeUpFor(viewer, story.id) : () => undefined}
            />
            {oldest && oldest.number > 1 && (
              <p className="meta">
                <a href={`${revisionsPath(story.id)}?before=${oldest.number}`}>Older revisions</a>
              </p>
            )}
          </aside>
        </div>
      )}
    </main>
  );
}

const noteOf = ({ note, savedBy }: RevisionLine) => (note ? `Note by ${savedBy.name}: “${note}”. ` : '');

/** Those that are compared can always be chosen, however old they are. */
function withThose(listed: RevisionLine[], compared: (Revision | undefined)[]): RevisionLine[] {
  const all = new Map<number, RevisionLine>(listed.map((line) => [line.number, line]));
  for (const revision of compared) if (revision) all.set(revision.number, revision);
  return [...all.values()].toSorted((one, other) => other.number - one.number);
}
