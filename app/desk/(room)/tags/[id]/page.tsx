import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { TagForm } from '#components/catalogue/tag-form.tsx';
import { inStories } from '#components/desk/story-words.ts';
import { EndButton } from '#components/form/end-button.tsx';
import { openTag } from '#db/desk-tags.ts';
import { tagsPath } from '#domain/catalogue-paths.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditTags } from '#domain/permissions.ts';
import { deleteThisTag, renameThisTag } from './actions.ts';

export const metadata: Metadata = { title: 'Tag' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  await catalogueViewer(canEditTags);
  const id = idIn((await params).id);
  const tag = id ? await openTag(id) : undefined;
  if (!tag) notFound();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Tag</p>
          <h1 className="title">{tag.name}</h1>
        </div>
        <a href={tagsPath}>All tags</a>
      </header>
      <SavedNotice done={asText((await searchParams).done)} />
      <div className="bench gap">
        <TagForm key={tag.name} action={renameThisTag} tag={tag} />
        <aside className="bench__side stack" aria-label="Taking it away">
          <section className="panel" aria-labelledby="h-delete">
            <h2 id="h-delete">Take it away</h2>
            <p className="meta">It goes from {inStories(tag.stories)}, and from every draft. The stories stay.</p>
            <div className="gap-s">
              <EndButton action={deleteThisTag} name="id" value={tag.id} busy="Deleting…">
                Delete the tag
              </EndButton>
            </div>
          </section>
        </aside>
      </div>
    </main>
  );
}
