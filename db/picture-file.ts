import { asc, eq, sql } from 'drizzle-orm';
import type { PictureFile, PictureUses } from '#domain/library-picture.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { PictureUse } from '#domain/picture-use.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import {
  accounts,
  guests,
  house,
  media,
  pictureJobs,
  pictureUses,
  revisions,
  stories,
  workingCopies,
  works,
} from './schema.ts';
import { wallColumns } from './wall-pictures.ts';

export async function findPictureFile(id: number): Promise<PictureFile | undefined> {
  const [row] = await read()
    .select({
      ...wallColumns,
      ...{ copyright: media.copyright, rights: media.rights, bytes: media.bytes, createdAt: media.createdAt },
      ...{ addedBy: media.addedBy, addedByName: accounts.name },
      ...{ state: pictureJobs.state, problem: pictureJobs.problem },
    })
    .from(media)
    .leftJoin(accounts, eq(accounts.id, media.addedBy))
    .leftJoin(pictureJobs, eq(pictureJobs.mediaId, media.id))
    .where(eq(media.id, id));
  return row;
}

/** Where a picture is used. What the viewer has no business to know of is counted and not named. */
export async function findPictureUses(id: number, viewer: Viewer): Promise<PictureUses> {
  const [inStories, onWorks] = await Promise.all([storiesWith(id), worksWith(id)]);
  const seen = inStories.filter(({ story }) => story.status === 'published' || canSeeStoryOnDesk(viewer, story));
  return { uses: [...seen, ...onWorks.map((work) => ({ work }))], unseen: inStories.length - seen.length };
}

async function storiesWith(id: number) {
  const rows = await read()
    .select({
      ...{ id: stories.id, status: stories.status, area: stories.area, slug: stories.slug },
      authorId: stories.authorId,
      headline: sql<string>`coalesce(${revisions.headline}, ${workingCopies.headline}, '')`,
      ...{ kind: pictureUses.kind, place: pictureUses.place },
    })
    .from(pictureUses)
    .innerJoin(stories, eq(stories.id, pictureUses.storyId))
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .where(eq(pictureUses.mediaId, id))
    .orderBy(asc(stories.id));
  return [...Map.groupBy(rows, (row) => row.id).values()].map((uses): Extract<PictureUse, { story: unknown }> => {
    const [{ kind: _kind, place: _place, ...story }] = uses as [(typeof uses)[number]];
    return { story, kinds: uses.map(({ kind }) => kind), places: uses.map(({ place }) => place) };
  });
}

const worksWith = (id: number) =>
  read()
    .select({ id: works.id, title: works.title, slug: works.slug })
    .from(works)
    .where(eq(works.posterId, id))
    .orderBy(asc(works.title), asc(works.id));

const guestsWith = (id: number) => read().select({ id: guests.id }).from(guests).where(eq(guests.pictureId, id));

/** The publication, where it is its logo. */
export const housesWith = (id: number) => read().select({ id: house.id }).from(house).where(eq(house.logoId, id));

/**
 * Which kept pages show a picture: those of the stories and works that it stands on, with every set of stories; those of a
 * guest whose portrait it is; and every page, where it is the logo.
 */
export async function pagesWithPicture(id: number): Promise<string[]> {
  const [inStories, onWorks, ofGuests, ofHouse] = await Promise.all([
    storiesWith(id),
    worksWith(id),
    guestsWith(id),
    housesWith(id),
  ]);
  return [
    ...(ofHouse.length > 0 ? [pageTags.publication] : []),
    ...ofGuests.map((guest) => pageTags.guest(guest.id)),
    pageTags.stories,
    ...inStories.map(({ story }) => pageTags.story(story.id)),
    ...onWorks.map((work) => pageTags.work(work.id)),
  ];
}
