import { feedsBeside } from '#app/feeds/beside.ts';
import { storiesSource } from '#app/feeds/sources.ts';
import { currentPublication } from '#app/publication.ts';
import { findMovedSection } from '#db/desk-sections.ts';
import { findSection } from '#db/sections.ts';
import { sectionPath } from '#domain/section.ts';

export const dynamic = 'force-dynamic';

export const GET = feedsBeside<{ slug: string }>({
  feed: async ({ slug }) => {
    const section = await findSection(slug);
    if (!section) {
      const moved = await findMovedSection(slug);
      return { moved: moved && sectionPath({ slug: moved }) };
    }
    const { name } = await currentPublication();
    return storiesSource(
      { sectionId: section.id },
      {
        name: `section-${section.id}`,
        title: `${name}: ${section.name}`,
        description: `${section.name} in ${name}, newest first.`,
        path: sectionPath(section),
      },
    );
  },
});
