import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { count, eq } from 'drizzle-orm';
import { read, transaction } from '#db/connection.ts';
import { commentAppeals, commentLikes, comments, featuredComments, stories } from '#db/schema.ts';
import { Publication, people, type Somebody } from './permissions.ts';

/**
 * Everything that can be done with a comment, asked by everybody, of a comment in every state: permissions.test.ts asks
 * each act where it makes sense, and here each is asked where it does not. The comment is the reader's, under a story of
 * the critic's; the last of the askers has been shut out, and has their session still.
 */
const askers = [...people.filter((one) => one !== 'other'), 'other'] as const satisfies readonly Somebody[];
const nobody = '--------';

type Situation = 'visible' | 'covered' | 'held' | 'removed' | 'appealed' | 'taken back' | 'closed' | 'withdrawn';
type Act = { fields: Record<string, string>; path: string };
type Sent = (comment: Planted) => Record<string, string>;

/** Who may do it: nobody, unless it is said. In the order of `askers`: signed out, reader, contributor, critic, … */
const table: [act: string, may: Partial<Record<Situation, string>>, sent: Sent][] = [
  ['reply', { visible: '-yyyyyy-', covered: '-yyyyyy-' }, replying],
  ['edit', own('visible', 'covered', 'held', 'closed'), (one) => ({ ...named(one), text: `Changed ${randomUUID()}` })],
  ['take back', own('visible', 'covered', 'held', 'closed'), named],
  [
    'remove',
    clearing('visible', 'covered', 'held', 'closed'),
    (one) => ({ ...named(one), rule: 'other', reason: 'beside the point' }),
  ],
  ['restore', judging('removed', 'appealed'), named],
  ['approve', judging('held'), named],
  // What is held is let through so, which is for those who let through.
  ['cover', { ...clearing('visible', 'closed'), ...judging('held') }, named],
  ['uncover', judging('covered'), named],
  ['like', { visible: '--yyyyy-', covered: '--yyyyy-', closed: '--yyyyy-' }, ({ id }) => ({ like: `${id}` })],
  ['feature', clearing('visible', 'covered', 'closed'), ({ id }) => ({ feature: `${id}:0` })],
  ['appeal', own('held', 'removed'), (one) => ({ ...named(one), appeal: 'It was about the film.' })],
  // The admin removed it, and leaves the appeal to somebody else.
  ['decline', all('----yy--', ['appealed']), named],
];

function replying({ storyId, number }: Planted) {
  const text = `An answer ${randomUUID()}`;
  return { story: `${storyId}`, parent: `${number}`, text, once: randomUUID(), intent: 'post' };
}

function all(who: string, situations: Situation[]): Partial<Record<Situation, string>> {
  return Object.fromEntries(situations.map((one) => [one, who]));
}
function own(...situations: Situation[]) {
  return all('-y------', situations);
}
/** Who looks after the thread: the critic of the story, too. */
function clearing(...situations: Situation[]) {
  return all('---yyyy-', situations);
}
function judging(...situations: Situation[]) {
  return all('----yyy-', situations);
}
function named({ id }: Planted) {
  return { comment: `${id}`, intent: 'post' };
}

let site: Publication;
const under = {} as Record<Situation, { storyId: number; path: string }>;
const acts = new Map<string, Act>();
let made = 0;

type Planted = { id: number; number: number; storyId: number };

/** A comment of the reader's in this situation. */
async function plant(situation: Situation): Promise<Planted> {
  const { storyId } = under[situation];
  // Old enough not to be counted as a flood, new enough to be changed.
  const now = new Date(Date.now() - 6 * 60_000);
  const [admin, reader] = [site.id('admin'), site.id('reader')];
  const removedBy = situation === 'removed' || situation === 'appealed' ? admin : reader;
  const isRemoved = ['removed', 'appealed', 'taken back'].includes(situation);
  const [story] = await read().select({ last: stories.lastCommentNumber }).from(stories).where(eq(stories.id, storyId));
  // No number is of two stories, and answers have taken some.
  made = Math.max(made, story?.last ?? 0) + 1;
  const row = {
    ...{ storyId, number: made, accountId: reader, depth: 0, text: `A remark ${made}.`, createdAt: now },
    ...{ once: randomUUID(), spoils: situation === 'covered' },
    ...{ state: isRemoved ? ('removed' as const) : situation === 'held' ? ('held' as const) : ('visible' as const) },
    ...(isRemoved ? { removedBy, removedAt: now } : {}),
  };
  return transaction(async (tx) => {
    const [comment] = await tx.insert(comments).values(row).returning({ id: comments.id });
    const id = comment?.id ?? 0;
    const asked = { commentId: id, text: 'It was about the film.', appealedAt: now };
    if (situation === 'appealed') await tx.insert(commentAppeals).values(asked);
    // Answers count on from here.
    await tx.update(stories).set({ lastCommentNumber: made }).where(eq(stories.id, storyId));
    return { id, number: made, storyId };
  });
}

/** All that an act can change. */
async function stateOf({ id }: Planted) {
  return JSON.stringify([
    await read().select().from(comments).where(eq(comments.id, id)),
    await read().select().from(commentAppeals).where(eq(commentAppeals.commentId, id)),
    await read().select({ likes: count() }).from(commentLikes).where(eq(commentLikes.commentId, id)),
    await read().select({ featured: count() }).from(featuredComments).where(eq(featuredComments.commentId, id)),
    await read().select({ answers: count() }).from(comments).where(eq(comments.parentId, id)),
  ]);
}

/** The forms as they stand where they belong: what they carry names the act, and nothing else. */
async function collectForms() {
  const { path } = under.visible;
  const planted = new Map<string, number>();
  for (const situation of ['visible', 'covered', 'held', 'removed', 'appealed'] as const) {
    under[situation] = under.visible;
    planted.set(situation, (await plant(situation)).number);
  }
  const forms: [act: string, keeper: Somebody, query: string, form: RegExp][] = [
    ['reply', 'reader', '', /id="form"/],
    ['edit', 'reader', `?edit=${planted.get('visible')}`, /Change your comment/],
    ['take back', 'reader', `?remove=${planted.get('visible')}`, /your words and your name go/],
    ['remove', 'moderator', `?remove=${planted.get('visible')}`, /name="reason"/],
    ['restore', 'moderator', '', /Restore/],
    ['approve', 'moderator', '', /Approve/],
    ['cover', 'moderator', '', />Put under bars</],
    ['uncover', 'moderator', '', />Take the bars off</],
    ['like', 'moderator', '', /id="likes"/],
    ['feature', 'moderator', '', /id="features"/],
    ['appeal', 'reader', `?appeal=${planted.get('removed')}`, /name="appeal"/],
    ['decline', 'moderator', '', /Leave removed/],
  ];
  for (const [act, keeper, query, form] of forms) {
    acts.set(act, { path: path + query, fields: await site.fieldsOf(keeper, path + query, form) });
  }
}

before(async () => {
  site = await Publication.open();
  for (const situation of ['visible', 'closed', 'withdrawn', 'taken back'] as const) {
    const { id, slug } = await site.story('critic', { live: true });
    under[situation] = { storyId: id, path: `/reviews/${slug}` };
  }
  await collectForms();
  const changed = { closed: { commentsClosedAt: new Date() }, withdrawn: { status: 'withdrawn' } } as const;
  for (const situation of ['closed', 'withdrawn'] as const) {
    await transaction((tx) =>
      tx.update(stories).set(changed[situation]).where(eq(stories.id, under[situation].storyId)),
    );
  }
  await site.shutOut('other');
});

after(() => site.close());

const situations: Situation[] = [
  ...(['visible', 'covered', 'held', 'removed', 'appealed', 'taken back', 'closed', 'withdrawn'] as const),
];

for (const [act, may, sent] of table) {
  for (const situation of situations) {
    test(`${act}: ${situation}`, async () => {
      const { path, fields } = acts.get(act) ?? assert.fail(act);
      let did = '';
      for (const somebody of askers) {
        const comment = await plant(situation);
        const before = await stateOf(comment);
        await site.post(somebody, path, { ...fields, ...sent(comment) });
        did += (await stateOf(comment)) === before ? '-' : 'y';
        await transaction((tx) => tx.delete(featuredComments).where(eq(featuredComments.commentId, comment.id)));
      }
      assert.equal(did, may[situation] ?? nobody);
    });
  }
}

for (const [act, situation] of [
  ['remove', 'visible'],
  ['restore', 'removed'],
  ['approve', 'held'],
  ['cover', 'visible'],
  ['uncover', 'covered'],
  ['feature', 'visible'],
] as const) {
  test(`${act}: not what its author has changed since it was read`, async () => {
    const { path, fields } = acts.get(act) ?? assert.fail(act);
    const sent = table.find(([name]) => name === act)?.[2] ?? named;
    const comment = await plant(situation);
    await transaction((tx) => tx.update(comments).set({ editedAt: new Date() }).where(eq(comments.id, comment.id)));
    const before = await stateOf(comment);
    const answer = await site.post('moderator', path, { ...fields, ...sent(comment) });
    assert.match(
      await answer.text(),
      new RegExp(`Number ${comment.number} was left as it is: its author has changed it`),
    );
    assert.equal(await stateOf(comment), before);
  });
}

/** Who can read the words, on a page or wherever its permanent address leads. */
const readers: Record<Situation, string> = {
  visible: 'yyyyyyyy',
  // The bars are for everybody but its author.
  covered: '-y------',
  held: '-yyyyyy-',
  // Its author can ask to look again, and has to know at what.
  removed: '-y--yyy-',
  appealed: '-y--yyy-',
  'taken back': nobody,
  closed: 'yyyyyyyy',
  withdrawn: nobody,
};

for (const situation of situations) {
  test(`read: ${situation}`, async () => {
    const { number } = await plant(situation);
    const { path } = under[situation];
    let did = '';
    for (const somebody of askers) {
      const link = await site.ask(somebody, `${path}/comments/${number}`);
      const leads = link.headers.get('location') ?? path;
      const html = await (await site.ask(somebody, leads.replace(/#.*/, ''))).text();
      did += html.includes(`A remark ${number}.`) ? 'y' : '-';
    }
    assert.equal(did, readers[situation]);
  });
}
