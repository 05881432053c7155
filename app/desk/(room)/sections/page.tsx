import type { Metadata } from 'next';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { currentSections } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { CatalogueTabs } from '#components/catalogue/catalogue-tabs.tsx';
import { NameForm } from '#components/catalogue/name-form.tsx';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { SectionOrder } from '#components/catalogue/section-order.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { storiesInSections } from '#db/desk-sections.ts';
import { sectionsPath } from '#domain/catalogue-paths.ts';
import { canEditSections } from '#domain/permissions.ts';
import { SECTION_NAME_MAX } from '#domain/section-form.ts';
import { moveThisSection, saveThisSection } from './actions.ts';

export const metadata: Metadata = { title: 'Sections' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await catalogueViewer(canEditSections);
  const sections = await currentSections();
  const counts = await storiesInSections(sections.map(({ id }) => id));
  const lines = sections.map((section) => ({ ...section, stories: counts.get(section.id) ?? 0 }));
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The catalogue</p>
          <h1 className="title">Sections</h1>
        </div>
      </header>
      <CatalogueTabs viewer={viewer} current={sectionsPath} />
      <SavedNotice done={asText((await searchParams).done)} />
      <div className="bench gap">
        <section aria-labelledby="h-order">
          <RailHead id="h-order" aside={<span className="meta">In the order of the menu</span>}>
            All sections
          </RailHead>
          <SectionOrder sections={lines} action={moveThisSection} />
        </section>
        <aside className="bench__side" aria-labelledby="h-new">
          <RailHead id="h-new">A new section</RailHead>
          <NameForm
            key={sections.length}
            action={saveThisSection}
            label="Name"
            nameMax={SECTION_NAME_MAX}
            address={{ slug: '', help: 'The last part of /sections/… Left empty, it is made from the name.' }}
          >
            Make the section
          </NameForm>
        </aside>
      </div>
    </main>
  );
}
