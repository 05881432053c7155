import { isSameName } from './comma-names.ts';
import type { StoryContent } from './content.ts';
import { canEditStory, canPublishStory, canSeeStoryOnDesk, canStartStory } from './permissions.ts';
import { withdraw } from './publishing.ts';
import type { StoryStatus } from './story.ts';
import { heldByAnother, type StoryHold } from './story-hold.ts';
import { TAGS_MAX } from './tags.ts';
import type { AccountViewer } from './viewer.ts';
import type { StoryFile } from './working-copy.ts';

/** What can be done to many stories at once. Each is what could be done to one. */
export const bulkActs = ['withdraw', 'section', 'tag', 'untag'] as const;
export type BulkAct = (typeof bulkActs)[number];

/** As many as can be looked over before the button is pressed. */
export const BULK_MOST = 100;

export type BulkOrder =
  | { act: 'withdraw' }
  | { act: 'section'; sectionId: number }
  | { act: 'tag' | 'untag'; tag: string };

/** What a story said before, for the way back. */
export type BulkWas = { from: number | null; to: number } | { tag: string; at: number };

/** What became of one story; `was` where it can be taken back, or could not be yet. */
export type BulkLine = {
  storyId: number;
  headline: string;
  outcome: 'done' | 'nothing' | 'refused';
  /** Why nothing was done; of what was done, what is still to be known. */
  message: string;
  was?: BulkWas;
};

/** A run and its result, which stay. */
export type BulkRun = {
  id: number;
  act: BulkAct;
  detail: string;
  at: Date;
  lines: BulkLine[];
  /** The run that this one took back. */
  undoes: number | null;
  /** The run that took this one back. */
  undoneBy: number | null;
};

/** Once; what could not be taken back then is left to the run that tried. */
export const canUndo = ({ undoneBy, lines }: BulkRun) => undoneBy === null && lines.some(({ was }) => was);

export type BulkStory = { story: StoryFile; content: StoryContent; hold: StoryHold | undefined };

export type BulkRuling =
  /** With a text where the act changes it; without one the story itself changes. */
  | { ruling: 'go'; message: string; content?: StoryContent; was?: BulkWas }
  | { ruling: 'nothing' | 'refused'; message: string }
  /** There is no such story for this viewer. */
  | { ruling: 'unseen' };

/** The acts that a role is offered; what may be done to which story, each story decides. */
export const bulkActsFor = (viewer: AccountViewer): BulkAct[] =>
  bulkActs.filter((act) =>
    act === 'withdraw' ? canPublishStory(viewer, { authorId: viewer.id }) : canStartStory(viewer),
  );

/** What an order comes to for one story. */
export function ruleBulk(order: BulkOrder, found: BulkStory, viewer: AccountViewer, now: Date): BulkRuling {
  if (!canSeeStoryOnDesk(viewer, found.story)) return { ruling: 'unseen' };
  if (order.act === 'withdraw') return ruleWithdrawal(found.story, viewer);
  return refusalToChange(found, viewer, now) ?? ruleChange(order, found);
}

/** As of one story: who writes in it is not asked, because no word is touched. */
function ruleWithdrawal(story: StoryFile, viewer: AccountViewer): BulkRuling {
  const ruling = withdraw(story, viewer);
  if (ruling.ruling === 'refused') return { ruling: 'refused', message: ruling.message };
  return ruling.ruling === 'go' ? { ruling: 'go', message: '' } : ruling;
}

function refusalToChange({ story, hold }: BulkStory, viewer: AccountViewer, now: Date): BulkRuling | undefined {
  if (!canEditStory(viewer, story)) return { ruling: 'refused', message: 'It is not yours to change any more.' };
  const by = heldByAnother(hold, viewer.id, now);
  return by && { ruling: 'refused', message: `${by.holder.name} is writing in it.` };
}

function ruleChange(order: Exclude<BulkOrder, { act: 'withdraw' }>, { story, content }: BulkStory): BulkRuling {
  const message = notYetRead(story.status);
  if (order.act === 'section') {
    const { sectionId } = order;
    if (content.sectionId === sectionId) return { ruling: 'nothing', message: 'It stands there already.' };
    const was = { from: content.sectionId, to: sectionId };
    return { ruling: 'go', message, content: { ...content, sectionId }, was };
  }
  const at = placeOf(order.tag, content.tags);
  if (order.act === 'untag') {
    const tag = content.tags[at];
    if (tag === undefined) return { ruling: 'nothing', message: 'It does not have this tag.' };
    return { ruling: 'go', message, content: { ...content, tags: content.tags.toSpliced(at, 1) }, was: { tag, at } };
  }
  if (at >= 0) return { ruling: 'nothing', message: 'It has this tag already.' };
  if (content.tags.length >= TAGS_MAX) {
    return { ruling: 'refused', message: `It has ${TAGS_MAX} tags, and more are not allowed.` };
  }
  const was = { tag: order.tag, at: content.tags.length };
  return { ruling: 'go', message, content: { ...content, tags: [...content.tags, order.tag] }, was };
}

/** Readers keep the published revision until somebody publishes the changes. */
const notYetRead = (status: StoryStatus) =>
  status === 'published' ? 'Readers have it as it was until its changes are published.' : '';

const placeOf = (tag: string, tags: string[]) => tags.findIndex((one) => isSameName(one, tag));

/** What taking an act back comes to for one story. What somebody has changed again since is left to them. */
export function ruleUndo(
  { act, was }: { act: BulkAct; was: BulkWas },
  found: BulkStory,
  viewer: AccountViewer,
  now: Date,
): BulkRuling {
  if (!canSeeStoryOnDesk(viewer, found.story)) return { ruling: 'unseen' };
  const refused = refusalToChange(found, viewer, now);
  if (refused) return refused;
  const { story, content } = found;
  const message = notYetRead(story.status);
  if ('to' in was) {
    if (content.sectionId !== was.to) return { ruling: 'nothing', message: 'It was moved again since.' };
    return { ruling: 'go', message, content: { ...content, sectionId: was.from } };
  }
  const place = placeOf(was.tag, content.tags);
  if (act === 'untag') {
    if (place >= 0) return { ruling: 'nothing', message: 'It has this tag again.' };
    if (content.tags.length >= TAGS_MAX) {
      return { ruling: 'refused', message: `It has ${TAGS_MAX} tags, and more are not allowed.` };
    }
    return { ruling: 'go', message, content: { ...content, tags: content.tags.toSpliced(was.at, 0, was.tag) } };
  }
  if (place < 0) return { ruling: 'nothing', message: 'It does not have this tag any more.' };
  return { ruling: 'go', message, content: { ...content, tags: content.tags.toSpliced(place, 1) } };
}
