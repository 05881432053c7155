import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { MergeSectionForm } from '#components/catalogue/merge-section-form.tsx';
import { NameForm } from '#components/catalogue/name-form.tsx';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { Uses } from '#components/catalogue/uses.tsx';
import { inStories } from '#components/desk/story-words.ts';
import { EndButton } from '#components/form/end-button.tsx';
import { openSection, usesOfSection } from '#db/desk-sections.ts';
import { allSections } from '#db/sections.ts';
import { idIn } from '#domain/highest-id.ts';
import { canChangeSettings } from '#domain/permissions.ts';
import { SECTION_NAME_MAX, sectionPath } from '#domain/section.ts';
import { deleteThisSection, mergeThisSection, saveThisSection } from './actions.ts';

export const metadata: Metadata = { title: 'Section' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  await catalogueViewer(canChangeSettings);
  const id = idIn((await params).id);
  const section = id ? await openSection(id) : undefined;
  if (!section) notFound();
  const uses = await usesOfSection(section.id);
  const others = (await allSections()).filter(({ id: other }) => other !== section.id);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Section</p>
          <h1 className="title">{section.name}</h1>
        </div>
        <p className="row">
          <a href="/desk/settings#menu">The menu</a>
          <a href={sectionPath(section)}>See its page</a>
        </p>
      </header>
      <SavedNotice done={asText((await searchParams).done)} />
      <div className="bench gap">
        <NameForm
          key={`${section.name} ${section.slug}`}
          action={saveThisSection}
          id={section.id}
          label="Name"
          name={section.name}
          nameMax={SECTION_NAME_MAX}
          address={{
            slug: section.slug,
            help: `The last part of ${sectionPath(section)}. If you change it, the old one leads on.`,
          }}
        >
          Save the section
        </NameForm>
        <aside className="bench__side stack" aria-label="Where it is used">
          <section className="panel" aria-labelledby="h-uses">
            <h2 id="h-uses">Where it is used</h2>
            {uses.total > 0 ? (
              <>
                <p className="meta">It cannot be deleted while stories stand in it, or did: {inStories(uses.total)}.</p>
                <Uses stories={uses.stories} mayOpen={() => true} />
              </>
            ) : (
              <>
                <p className="meta">Nowhere.</p>
                <EndButton action={deleteThisSection} name="id" value={section.id} busy="Deleting…">
                  Delete the section
                </EndButton>
              </>
            )}
          </section>
          {others.length > 0 && (
            <section className="panel" aria-labelledby="h-merge">
              <h2 id="h-merge">Merge it</h2>
              <MergeSectionForm action={mergeThisSection} id={section.id} others={others} />
            </section>
          )}
        </aside>
      </div>
    </main>
  );
}
