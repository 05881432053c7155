import { notFound, permanentRedirect } from 'next/navigation';
import { gatheredPages } from '#app/gathered.tsx';
import { findMovedTag, findTag } from '#db/tags.ts';
import { tagPath } from '#domain/tags.ts';

const { generateMetadata, Page } = gatheredPages(async (slug) => {
  const tag = await findTag(slug);
  if (!tag) {
    const moved = await findMovedTag(slug);
    return moved ? permanentRedirect(tagPath(moved)) : notFound();
  }
  return {
    set: { tagId: tag.id },
    path: tagPath(tag.name),
    title: tag.name,
    kicker: <span>Tag</span>,
    fed: true,
    holds: `on ${tag.name}: reviews, features and lists`,
  };
});

export { generateMetadata };
export default Page;
