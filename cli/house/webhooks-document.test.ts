import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { comment } from '#domain/api/comment-shape.ts';
import { storyLink } from '#domain/api/parts.ts';
import { storySummary } from '#domain/api/story-shape.ts';
import { tellStorySummary } from '#domain/api/tell-story.ts';
import { newPublication } from '#domain/publication.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { aComment } from '#domain/testing-comment.ts';
import { type DeliveredEvent, deliveredEvents } from '#domain/webhook.ts';
import { commentData, withdrawnData } from '#domain/webhook-message.ts';
import { signatureHeaders } from '#domain/webhook-signature.ts';

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
  const story: StoryCard = {
    ...{ ...her, headline: 'Review: *Her*', verdict: 'Tender, funny, and a little too sure of itself.', score: 90 },
    ...{ edition: '', section: { id: 1, slug: 'film', name: 'Film' }, writers: [ines], picture: null, comments: 0 },
    ...{ work: { id: 7, slug: 'her', title: 'Her', availability: '' } },
    ...{ publishedAt: at('09:00'), changedAt: at('09:00') },
  };
  assert.deepEqual(exampleOf('story.published'), storySummary.parse(tellStorySummary(story, site)));
  assert.deepEqual(exampleOf('story.withdrawn'), withdrawnData(her, site));
  const wren = { id: 2, name: 'Wren Abara', handle: null, role: 'reader' } as const;
  const said = { number: 8, depth: 1, author: wren, text: 'I cried.\n\n||He leaves.||', createdAt: at('09:20') };
  const thread = { ...her, headline: 'Review: *Her*' };
  const told = commentData({ comment: aComment(said), answers: 3, page: undefined }, thread, site);
  assert.deepEqual(exampleOf('comment.published'), comment.extend({ story: storyLink }).parse(told));
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
