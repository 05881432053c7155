import { shows } from '#app/page-cache.ts';
import { currentSite, StructuredData } from '#app/structured-data.tsx';
import { recordOf } from '#db/work-record.ts';
import { pageTags } from '#domain/page-tags.ts';
import { sharePicturePath } from '#domain/picture.ts';
import { sharePath, storyShareImage } from '#domain/share-image.ts';
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
  const pictures = [
    story.lead && sharePicturePath(story.lead),
    sharePath(story, storyShareImage(story, site.publication)),
  ];
  const images = pictures.flatMap((path) => (path ? site.url + path : []));
  const comments = thread ? everyComment(thread.entries) : [];
  return <StructuredData nodes={storyNodes(story, { record, images, comments }, site)} />;
}
