import { randomBytes } from 'node:crypto';
import { correctionsOf } from '#db/corrections.ts';
import { publishStory } from '#db/publishing.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { allSections } from '#db/sections.ts';
import { asRole, written } from '#db/testing-desk.ts';
import { openWorkingCopy, startStory } from '#db/working-copies.ts';
import type { BodyNode } from '#domain/body.ts';
import { type Change, silentChange } from '#domain/change.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { openPublication, somebody } from './people.ts';

/** Older than anything else, so that it stands on no page that another test looks at. */
const longAgo = new Date('1999-01-01T12:00:00Z');

/** The demo's own, which are always there and described. */
const [PICTURE, ANOTHER] = [1, 2];

const text = (words: string, ...marks: string[]): BodyNode => ({
  ...{ type: 'text', text: words },
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const p = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const figure = (mediaId: number): BodyNode => ({ type: 'figure', attrs: { mediaId, caption: '' } });
const doc = (...content: BodyNode[]) => ({ type: 'doc' as const, content });

const moved = p(text('Anders Vey plays a courier who is given a parcel, a direction and a warning, in that order.'));
const stays = [
  p(text('It is eleven minutes before anybody speaks, and when somebody does it is to a horse.')),
  p(text('Then he meets the family at the weather station, and the film opens up.')),
  p(text('Nobody expected a musical number here, least of all the critics in the first row.')),
];

/** A live story with another text on the desk, in which something of every kind has changed. */
export async function changedStory() {
  openPublication();
  const editor = asRole((await somebody('editor')).id, 'editor');
  const section = (await allSections()).at(-1);
  if (!section) throw new Error('The demo has no section.');
  const id = await startStory('feature', editor.id, longAgo);
  const headline = `Changed ${randomBytes(3).toString('hex')}`;
  const about = { headline, sectionId: section.id, leadMediaId: PICTURE };
  await save({
    ...about,
    body: doc(moved, ...stays, p(text('The film runs 116 minutes and '), text('not one is lost.')), figure(PICTURE)),
  });
  await publish(id, editor);
  await save({
    ...about,
    leadMediaId: ANOTHER,
    body: doc(
      ...stays,
      moved,
      p(text('The film runs 126 minutes and '), text('not one is lost.', 'italic')),
      figure(ANOTHER),
    ),
  });
  return { id, editor, path: `/desk/stories/${id}` };

  async function save(content: Partial<WrittenContent>) {
    const copy = await openWorkingCopy(id, editor);
    await saveWorkingCopy(id, copy?.version ?? 0, written({ score: null, verdict: '', ...content }), editor, longAgo);
  }
}

async function publish(id: number, editor: AccountViewer, change?: Change) {
  const { outcome } = await publishStory(id, editor, longAgo, undefined, change);
  if (outcome !== 'published') throw new Error(`Story ${id} was not published.`);
}

/** Where readers compare two texts of a story. */
export async function openComparison(): Promise<string> {
  const { id, editor } = await changedStory();
  const change = {
    ...silentChange,
    kind: 'correction',
    text: 'We said 116 minutes. It is 126.',
    comparable: true,
  } as const;
  await publish(id, editor, change);
  const [correction] = await correctionsOf(id);
  if (!correction) throw new Error('The story has no correction.');
  return `/corrections/${correction.id}`;
}
