import { eq } from 'drizzle-orm';
import { silentChange } from '#domain/change.ts';
import type { StoryContent } from '#domain/content.ts';
import type { ImportedStory } from '#domain/import/convert-post.ts';
import { missingFrom } from '#domain/publishing.ts';
import { areaOf } from '#domain/story.ts';
import { addWork } from '../add-work.ts';
import type { Handle } from '../engine.ts';
import { projectGuestUses } from '../guest-uses.ts';
import { presentBylines } from '../nameable.ts';
import { projectPictureUses } from '../picture-uses.ts';
import { choosingAgain, type Publication, putOut } from '../publishing.ts';
import { stories, workingCopies } from '../schema.ts';
import { lockStory } from '../story-lock.ts';
import type { Refusal } from '../take-step.ts';
import { selectWorkingCopy } from '../working-copies.ts';
import { rememberThing, thingKnown } from './imported-things.ts';
import type { Losing } from './importer.ts';
import { rememberOldAddress } from './old-addresses.ts';
import { placePictures } from './place-pictures.ts';
import { sectionNamed } from './sections.ts';
import { writersOf } from './writers.ts';

export type StoryImported = { id: number; outcome: 'published' | 'draft' | 'known' };

/** Makes a story of a post, unless it was made before. What readers had there, they have here with its date. */
export async function importStory(story: ImportedStory, importer: Losing): Promise<StoryImported> {
  const { source } = importer;
  const before = await thingKnown(source, 'story', story.id);
  if (before) return { id: before, outcome: 'known' };
  const { body, leadMediaId } = await placePictures(story, importer);
  const workId = story.work ? await addWork(story.work, importer.by, importer.now) : null;
  const sectionId = await sectionNamed(story.section, importer);
  const bylines = await writersOf(story.authors, importer);
  const rest = { edition: '', disclosure: '', entries: [], bylines };
  const content: StoryContent = { ...story.content, ...rest, body, leadMediaId, workId, sectionId };
  return choosingAgain(async (tx) => {
    const known = await thingKnown(source, 'story', story.id);
    if (known) return { id: known, outcome: 'known' };
    const id = await startImported(tx, story, content, importer);
    await rememberThing(tx, { source, kind: 'story', foreignId: story.id, number: id });
    for (const path of story.paths) await rememberOldAddress(tx, path, id);
    if (!story.isPublished || !story.at) return { id, outcome: 'draft' };
    return { id, outcome: (await publishImported(tx, id, story.at, content, story, importer)) ? 'published' : 'draft' };
  });
}

async function startImported(
  tx: Handle,
  { kind, at }: ImportedStory,
  content: StoryContent,
  { by, now }: Losing,
): Promise<number> {
  const [first] = content.bylines;
  const authorId = first?.by === 'account' ? first.id : by.id;
  const when = at && at < now ? at : now;
  const [story] = await tx
    .insert(stories)
    .values({ kind, area: areaOf(kind), authorId, createdAt: when, touchedAt: when })
    .returning({ id: stories.id });
  if (!story) throw new Error('The database gave nothing back for a story.');
  const bylines = await presentBylines(tx, content.bylines);
  const copy = { storyId: story.id, version: 1, savedBy: by.id, savedAt: when };
  await tx.insert(workingCopies).values({ ...content, bylines, ...copy });
  await projectPictureUses(tx, story.id, 'draft', content);
  await projectGuestUses(tx, story.id, { bylines });
  return story.id;
}

/** What the house refuses to show readers stays a draft, and the report says why. */
async function publishImported(
  tx: Handle,
  id: number,
  at: Date,
  content: StoryContent,
  { kind, commentsClosed }: ImportedStory,
  { by, now, losses }: Losing,
): Promise<boolean> {
  await lockStory(tx, id);
  const missing = Object.values(missingFrom(kind, content));
  let put: Publication | Refusal =
    missing.length > 0 ? { outcome: 'refused', message: missing.join(' ') } : await putThis(tx, id, at, by.id);
  if (put.outcome === 'refused' && put.errors?.slug) {
    losses.lose(`its address ${content.slug}, which another story has: it got the next that is free`);
    await tx.update(workingCopies).set({ slug: '' }).where(eq(workingCopies.storyId, id));
    put = await putThis(tx, id, at, by.id);
  }
  if (put.outcome !== 'published') {
    const why = put.outcome === 'refused' ? Object.values(put.errors ?? { all: put.message }).join(' ') : '';
    losses.lose(`its being published: ${why} It comes in as a draft`);
    return false;
  }
  if (commentsClosed) await tx.update(stories).set({ commentsClosedAt: now }).where(eq(stories.id, id));
  return true;
}

async function putThis(tx: Handle, id: number, at: Date, by: number): Promise<Publication | Refusal> {
  const copy = await selectWorkingCopy(id);
  if (!copy) return { outcome: 'unseen' };
  return putOut(tx, copy, { text: copy.content, change: silentChange, by, now: at, isImported: true });
}
