import { notFound } from 'next/navigation';
import { coveredIn, readThread } from '#app/comments/read-thread.ts';
import { StoryComments, type StoryQuery } from '#app/comments/thread-part.tsx';
import { Frame } from '#app/frame.tsx';
import { isRead } from '#app/is-read.ts';
import { YourPart } from '#app/ratings/your-part.tsx';
import { currentLater } from '#app/saved/current-later.ts';
import { currentSeen } from '#app/seen/current-seen.ts';
import { currentViewer } from '#app/viewer.ts';
import { RelatedStories } from '#components/story/related-stories.tsx';
import { Story } from '#components/story/story.tsx';
import { settings } from '#db/settings.ts';
import { commentsPath } from '#domain/comment-address.ts';
import { embedOfStory } from '#domain/embed.ts';
import { readOpenSpoilers, SPOILER_PARAMETER } from '#domain/open-spoilers.ts';
import { sectionPath } from '#domain/section.ts';
import { hasSeen } from '#domain/seen.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { withheldBody, withheldIn } from '#domain/withheld.ts';
import { readStory, readSurroundings } from './read-story.ts';
import { StoryData } from './story-data.tsx';

/** What Next gives the page of a story. */
export type StoryProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<StoryQuery>;
};

/** The page of any story; its three areas differ in nothing but the address. */
export async function StoryPage({ area, slug, query }: { area: StoryArea; slug: string; query: StoryQuery }) {
  const whole = await readStory(area, slug);
  const asked = readOpenSpoilers(query[SPOILER_PARAMETER]) ?? notFound();
  const { work } = whole;
  const here = work && (await currentSeen(work.id));
  const open = here && hasSeen(here.seen, here.chain) ? 'all' : asked;
  const yours = here && <YourPart work={work} here={here} path={storyPath(whole)} />;
  const story = { ...whole, body: withheldBody(whole.body, open) };
  const viewer = await currentViewer();
  const conversation = await readThread(story, query, viewer, { open, far: here ?? null });
  const { around, related } = await readSurroundings(story);
  const later = await currentLater(story.id);
  const asking = { path: commentsPath(storyPath(story), conversation.thread.page, conversation.view), open };
  const said = isRead(story.id, viewer);
  const embed = embedOfStory(whole, { publication: around.publication.name, url: settings().url });
  const covered = withheldIn(story.body) + coveredIn(conversation);
  return (
    <Frame current={area === 'lists' || !story.section ? `/${area}` : sectionPath(story.section)}>
      <main id="main" className="page">
        <Story story={story} around={{ ...around, asking, covered, yours, later, said, embed }} />
        <RelatedStories stories={related} publication={around.publication} />
        <StoryComments story={story} query={query} conversation={conversation} open={open} covered={covered} />
      </main>
      <StoryData story={story} thread={conversation.view === 'oldest' ? conversation.said : undefined} />
    </Frame>
  );
}
