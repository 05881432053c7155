import { Card, SideCard } from '#components/cards/card.tsx';
import { Lead } from '#components/cards/lead.tsx';
import { Pages } from '#components/pages.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { pagePath } from '#domain/pagination.ts';
import type { Publication } from '#domain/publication.ts';
import { type Section, sectionPath } from '#domain/section.ts';
import type { StoryPage } from '#domain/story-page.ts';

type Props = { section: Section; at: StoryPage; publication: Publication };

/** The newest story of a section, across the page. */
export function SectionLead({ at, publication }: Pick<Props, 'at' | 'publication'>) {
  const [newest] = at.stories;
  return newest && <Lead story={newest} publication={publication} inSection />;
}

/** What follows the lead on the first page of a section: two large, the rest in a column. */
export function SectionLatest({ section, at, publication }: Props) {
  const card = { publication, inSection: true };
  const [, second, third, ...rest] = at.stories;
  if (!second) return null;
  return (
    <section aria-labelledby="latest">
      <RailHead id="latest">Latest in {section.name}</RailHead>
      <div className="duo">
        <Card story={second} {...card} />
        {third && <Card story={third} {...card} />}
      </div>
      {rest.map((story) => (
        <SideCard key={story.id} story={story} {...card} />
      ))}
      <Pages
        label={`Pages of ${section.name}`}
        page={at.page}
        last={at.last}
        address={(page) => pagePath(sectionPath(section), page)}
      />
    </section>
  );
}
