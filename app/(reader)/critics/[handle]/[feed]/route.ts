import { feedsBeside } from '#app/feeds/beside.ts';
import { storiesSource } from '#app/feeds/sources.ts';
import { shows } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { findCritic, findMovedCritic } from '#db/critics.ts';
import { bylineKey } from '#domain/byline.ts';
import { criticPath } from '#domain/critic.ts';
import { pageTags } from '#domain/page-tags.ts';

export const dynamic = 'force-dynamic';

export const GET = feedsBeside<{ handle: string }>({
  feed: async ({ handle }) => {
    const critic = await findCritic(handle);
    if (!critic) return { moved: await findMovedCritic(handle) };
    shows(pageTags.writer(critic));
    const { name } = await currentPublication();
    return storiesSource(
      { writer: critic },
      {
        name: bylineKey(critic),
        title: `${name}: ${critic.name}`,
        description: `What ${critic.name} wrote for ${name}, newest first.`,
        path: criticPath(critic),
      },
    );
  },
});
