import { shows } from '#app/page-cache.ts';
import { currentSite, StructuredData } from '#app/structured-data.tsx';
import { recordOf } from '#db/work-record.ts';
import { pageTags } from '#domain/page-tags.ts';
import { sharePicturePath } from '#domain/picture.ts';
import { storyNodes } from '#domain/structured-data/story-graph.ts';
import { everyComment, type ThreadPage } from '#domain/thread.ts';
import type { WholeStory } from '#domain/whole-story.ts';

type Props = {
  story: WholeStory;
  /** The page of its thread, as it was said; left out of views that are not to be found. */
  thread: ThreadPage | undefined;
};

/** What machines are told of a story. */
export async function StoryData({ story, thread }: Props) {
  const [site, record] = await Promise.all([currentSite(), story.work ? recordOf(story.work) : undefined]);
  shows(...(record?.wholes ?? []).map(({ id }) => pageTags.work(id)));
  const images = story.lead ? [site.url + sharePicturePath(story.lead)] : [];
  const comments = thread ? everyComment(thread.entries) : [];
  return <StructuredData nodes={storyNodes(story, { record, images, comments }, site)} />;
}
