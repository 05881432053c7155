import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { deskStoryPath } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { NameForm } from '#components/catalogue/name-form.tsx';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { UNTITLED } from '#components/desk/story-words.ts';
import { Headline } from '#components/headline.tsx';
import { Editions } from '#components/story/editions.tsx';
import { editionsOfList } from '#db/list-editions.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { idIn } from '#domain/highest-id.ts';
import { EDITION_NAME_MAX } from '#domain/list-edition.ts';
import { canFreezeList } from '#domain/permissions.ts';
import { freezeThisEdition } from './actions.ts';

export const metadata: Metadata = { title: 'Editions' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const viewer = await catalogueViewer(canFreezeList);
  const id = idIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (copy?.story.kind !== 'list') notFound();
  const { story, content } = copy;
  const [publication, editions] = await Promise.all([currentPublication(), editionsOfList(story.id)]);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Editions</p>
          <h1 className="title">{content.headline ? <Headline text={content.headline} /> : UNTITLED}</h1>
        </div>
        <a href={deskStoryPath(story.id)}>Back to the list</a>
      </header>
      <SavedNotice done={asText((await searchParams).done)} />
      {story.status === 'published' ? (
        <>
          <p className="narrow">
            Freeze what readers have now, and it can be cited for ever at an address of its own. Then change the list
            and publish it: readers see how each work moved.
            {story.hasChanges && ' Edits that are not live yet are not part of it.'}
          </p>
          <div className="gap">
            <NameForm
              key={editions.length}
              action={freezeThisEdition}
              id={story.id}
              label="Name of the edition"
              nameMax={EDITION_NAME_MAX}
              help="What it is cited as: December 2013."
            >
              Freeze it
            </NameForm>
          </div>
        </>
      ) : (
        <p className="narrow">Only what readers have can be frozen. Publish the list first.</p>
      )}
      {story.slug && <Editions list={{ slug: story.slug }} editions={editions} calendar={publication} />}
    </main>
  );
}
