import { feedsBeside } from '#app/feeds/beside.ts';
import { storiesSource } from '#app/feeds/sources.ts';
import { currentPublication } from '#app/publication.ts';
import { findMovedTag, findTag } from '#db/tags.ts';
import { tagPath } from '#domain/tags.ts';

export const dynamic = 'force-dynamic';

export const GET = feedsBeside<{ slug: string }>({
  feed: async ({ slug }) => {
    const tag = await findTag(slug);
    if (!tag) {
      const moved = await findMovedTag(slug);
      return { moved: moved && tagPath(moved) };
    }
    const { name } = await currentPublication();
    return storiesSource(
      { tagId: tag.id },
      {
        name: `tag-${tag.id}`,
        title: `${name}: ${tag.name}`,
        description: `${tag.name} in ${name}, newest first.`,
        path: tagPath(tag.name),
      },
    );
  },
});
