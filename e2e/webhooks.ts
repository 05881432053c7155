import { makeDelivery, makeWebhook } from '#db/testing-webhooks.ts';
import { openPublication } from './people.ts';

/** A receiver that is paused, so that no test tells it anything, with a message of each kind in its log. */
export async function newWebhook(): Promise<number> {
  openPublication();
  const now = new Date();
  const id = await makeWebhook({ state: 'paused', failingSince: now });
  const settled = { dueAt: null, tries: 1, triedAt: now, durationMs: 84 };
  await makeDelivery(id, 'story.published', { ...settled, state: 'arrived', status: 204 });
  await makeDelivery(id, 'comment.published', { state: 'overtaken', dueAt: null });
  await makeDelivery(id, 'story.withdrawn', { ...settled, state: 'given-up', tries: 70, answer: 'It is not there.' });
  await makeDelivery(id, 'story.changed', { ...settled, dueAt: now, status: 503, answer: '<title>Busy</title>' });
  await makeDelivery(id, 'test');
  return id;
}
