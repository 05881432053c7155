import { SideCard } from '#components/cards/card.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { pagePath } from '#domain/pagination.ts';
import type { Publication } from '#domain/publication.ts';
import type { StoryPage } from '#domain/story-page.ts';

type Props = {
  heading: string;
  /** Opposite the heading: how many there are. */
  remark?: string | undefined;
  empty: string;
  label: string;
  path: string;
  at: StoryPage;
  publication: Publication;
  inSection?: boolean;
  byAuthor?: boolean;
};

/** One page of a set of stories, newest first, and the way to the others. */
export function Archive({ heading, remark, empty, label, path, at, publication, ...card }: Props) {
  return (
    <section aria-labelledby="archive">
      <RailHead id="archive" aside={remark && <span className="meta">{remark}</span>}>
        {heading}
      </RailHead>
      {at.stories.map((story) => (
        <SideCard key={story.id} story={story} publication={publication} {...card} />
      ))}
      {at.total === 0 && <Empty title={empty}>The first will stand here as soon as it is published.</Empty>}
      <Pages label={label} page={at.page} last={at.last} address={(page) => pagePath(path, page)} />
    </section>
  );
}
