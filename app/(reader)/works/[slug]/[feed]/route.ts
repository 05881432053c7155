import { feedsBeside } from '#app/feeds/beside.ts';
import { storiesSource } from '#app/feeds/sources.ts';
import { shows } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { findMovedWork } from '#db/former-works.ts';
import { findWork } from '#db/works.ts';
import { pageTags } from '#domain/page-tags.ts';
import { workPath } from '#domain/work.ts';

export const dynamic = 'force-dynamic';

export const GET = feedsBeside<{ slug: string }>({
  feed: async ({ slug }) => {
    const work = await findWork(slug);
    if (!work) {
      const moved = await findMovedWork(slug);
      return { moved: moved && workPath({ slug: moved }) };
    }
    shows(pageTags.work(work.id));
    const { name } = await currentPublication();
    return storiesSource(
      { workId: work.id },
      {
        name: `work-${work.id}`,
        title: `${name}: ${work.title}`,
        description: `What ${name} wrote about ${work.title}, newest first.`,
        path: workPath(work),
      },
    );
  },
});
