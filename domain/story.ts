export const storyKinds = ['review', 'feature', 'news', 'list'] as const;
export type StoryKind = (typeof storyKinds)[number];

/** Where on the site a story of a kind lives; slugs are unique within an area. */
export const storyAreas = ['reviews', 'stories', 'lists'] as const;
export type StoryArea = (typeof storyAreas)[number];

/** From the first word to the last: how a story goes from one to the next is in workflow.ts and publishing.ts. */
export const storyStatuses = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export type StoryStatus = (typeof storyStatuses)[number];

export function areaOf(kind: StoryKind): StoryArea {
  if (kind === 'review') return 'reviews';
  return kind === 'list' ? 'lists' : 'stories';
}

/** The address of a story, from the root of the site. */
export const storyPath = (story: { area: StoryArea; slug: string }) => `/${story.area}/${story.slug}`;

/** The story that a path of this site leads to, if it leads to one. */
export function storyAt(path: string): { area: StoryArea; slug: string } | undefined {
  const [, area, slug] = /^\/([^/]+)\/([^/?#]+)(?:[?#]|$)/.exec(path) ?? [];
  const known = storyAreas.find((one) => one === area);
  return known && slug ? { area: known, slug } : undefined;
}
