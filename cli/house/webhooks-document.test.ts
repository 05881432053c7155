import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { emptyBody } from '#domain/body.ts';
import { newPublication } from '#domain/publication.ts';
import { nothingLinked } from '#domain/reference.ts';
import { type DeliveredEvent, deliveredEvents } from '#domain/webhook.ts';
import { commentData, storyData, withdrawnData } from '#domain/webhook-message.ts';
import { signatureHeaders } from '#domain/webhook-signature.ts';
import type { WholeStory } from '#domain/whole-story.ts';

const document = readFileSync('docs/webhooks.md', 'utf8');
const inFences = (language: string) =>
  [...document.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

const examples: { type: DeliveredEvent; data: unknown }[] = inFences('json').map((text) => JSON.parse(text));
const exampleOf = (type: DeliveredEvent) => examples.find((one) => one.type === type)?.data;

const site = { publication: newPublication, url: 'https://reviews.example' };
const at = (time: string) => new Date(`2026-11-26T${time}:00.000Z`);
const her = { id: 12, kind: 'review', area: 'reviews', slug: 'her' } as const;

test('what docs/webhooks.md shows of each message is what is sent', () => {
  const ines = { by: 'account', id: 1, name: 'Ines Okafor', handle: 'ines-okafor' } as const;
  const work = { id: 7, kind: 'film', slug: 'her', title: 'Her', year: 2013 } as const;
  const rest = { minutes: null, availability: '', facts: [], poster: null, credits: [] };
  const story: WholeStory = {
    ...{ ...her, headline: 'Review: *Her*', verdict: 'Tender, funny, and a little too sure of itself.', score: 90 },
    ...{ tags: ['Love stories'], edition: '', disclosed: 'none' as const, disclosure: '', body: emptyBody },
    ...{
      section: { id: 1, slug: 'film', name: 'Film' },
      authorId: 1,
      publishedAt: at('09:00'),
      changedAt: at('09:00'),
    },
    ...{ comments: 0, commentsClosedAt: null, holdComments: false, slowSeconds: 0, lead: null },
    ...{ pictures: new Map(), linked: nothingLinked, entries: [], corrections: [], work: { ...work, ...rest } },
    writers: [{ ...ines, socialHandle: '', bio: '', picture: null }],
  };
  assert.deepEqual(exampleOf('story.published'), storyData(story, site));
  assert.deepEqual(exampleOf('story.withdrawn'), withdrawnData(her, site));
  const comment = {
    ...{ id: 345, number: 8, inReplyTo: 3, author: { name: 'Wren Abara' }, text: 'I cried.\n\n||He leaves.||' },
    ...{ spoils: false, spoilsUpTo: null, createdAt: at('09:20'), editedAt: null },
  };
  assert.deepEqual(exampleOf('comment.published'), commentData(comment, { ...her, headline: 'Review: *Her*' }, site));
  for (const event of deliveredEvents) assert.ok(document.includes(`### \`${event}\``), event);
});

test('the recipe in docs/webhooks.md takes what we sign, and nothing else', async () => {
  const [recipe = ''] = inFences('js');
  const { isOurs } = await import(`data:text/javascript,${encodeURIComponent(recipe)}`);
  const [older, newer] = [7, 8].map((byte) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`) as [string, string];
  const [message, now] = [{ id: 'msg_1', body: '{"type":"test"}' }, new Date()];
  const headers = signatureHeaders(message, [older, newer], now);
  for (const secret of [older, newer]) assert.ok(isOurs(headers, message.body, secret));
  assert.ok(!isOurs(headers, `${message.body} `, newer));
  assert.ok(!isOurs(headers, message.body, `whsec_${Buffer.alloc(32, 9).toString('base64')}`));
  assert.ok(!isOurs(headers, message.body, newer, now.getTime() + 301_000));
  assert.ok(!isOurs({}, message.body, newer));
});
