import { storyMetadata } from '#app/(stories)/story-metadata.ts';
import { StoryPage, type StoryProps } from '#app/(stories)/story-page.tsx';

export async function generateMetadata({ params, searchParams }: StoryProps) {
  return storyMetadata('stories', (await params).slug, await searchParams);
}

/** A feature or news. */
export default async function Page({ params, searchParams }: StoryProps) {
  const { slug } = await params;
  return <StoryPage area="stories" slug={slug} query={await searchParams} />;
}
