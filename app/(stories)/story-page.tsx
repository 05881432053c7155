import { StoryComments, type StoryQuery } from '#app/comments/thread-part.tsx';
import { Frame } from '#app/frame.tsx';
import { RelatedStories } from '#components/story/related-stories.tsx';
import { Story } from '#components/story/story.tsx';
import { sectionPath } from '#domain/section.ts';
import type { StoryArea } from '#domain/story.ts';
import { readStory, readSurroundings } from './read-story.ts';
import { StructuredData } from './structured-data.tsx';

/** What Next gives the page of a story. */
export type StoryProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<StoryQuery>;
};

/** The page of any story; its three areas differ in nothing but the address. */
export async function StoryPage({ area, slug, query }: { area: StoryArea; slug: string; query: StoryQuery }) {
  const story = await readStory(area, slug);
  const { around, related } = await readSurroundings(story);
  return (
    <Frame current={area === 'lists' || !story.section ? `/${area}` : sectionPath(story.section)}>
      <main id="main" className="page">
        <Story story={story} around={around} />
        <RelatedStories stories={related} publication={around.publication} />
        <StoryComments story={story} query={query} />
      </main>
      <StructuredData story={story} publication={around.publication} />
    </Frame>
  );
}
