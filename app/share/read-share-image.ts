import { workKindNames } from '#components/work/work-words.ts';
import { findPublication } from '#db/publication.ts';
import { findStory } from '#db/stories.ts';
import { newestStories } from '#db/story-cards.ts';
import { findWork } from '#db/works.ts';
import { type Picture, sharePicturePath } from '#domain/picture.ts';
import { type ShareImage, type ShareSubject, sharePath, storyShareImage, workShareImage } from '#domain/share-image.ts';
import { STORIES_OF_WORK } from '#domain/whole-work.ts';

type Read = { image: ShareImage /** What stands in where nothing can be drawn. */; photograph: Picture | null };

/** What the image of something says now; undefined where readers find no such thing. */
export async function readShareImage({ area, slug }: ShareSubject): Promise<Read | undefined> {
  const publication = await findPublication();
  if (area !== 'works') {
    const story = await findStory(area, slug);
    return story && { image: storyShareImage(story, publication), photograph: story.lead };
  }
  const work = await findWork(slug);
  if (!work) return undefined;
  const stories = await newestStories({ workId: work.id }, STORIES_OF_WORK);
  const review = stories.find(({ kind }) => kind === 'review');
  const image = workShareImage(work, workKindNames[work.kind], review, publication);
  return { image, photograph: review?.picture ?? work.poster };
}

/** Where the image of something is now, drawn or photographed. */
export async function readShareAddress(subject: ShareSubject): Promise<string | undefined> {
  const read = await readShareImage(subject);
  return read && (sharePath(subject, read.image) ?? (read.photograph ? sharePicturePath(read.photograph) : undefined));
}
