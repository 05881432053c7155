'use server';

import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import {
  addWebhook,
  changeWebhook,
  makeSecret,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  sendAgain,
  takeSecret,
  testWebhook,
} from '#db/webhooks.ts';
import type { ActionState } from '#domain/action-state.ts';
import { canKeepWebhooks } from '#domain/permissions.ts';
import { WEBHOOKS_MAX, WEBHOOKS_PATH, webhookPath } from '#domain/webhook.ts';
import { ofDelivery, ofWebhook, webhookForm } from '#domain/webhook-form.ts';

/** Adds a receiver and shows its secret, this once; or changes the one with this number. */
export const keepWebhook = staffAction(canKeepWebhooks, webhookForm, async ({ id, ...wanted }, viewer) => {
  if (id !== undefined) {
    if (!(await changeWebhook(id, wanted, viewer, new Date()))) notFound();
    redirect(`${webhookPath(id)}?done=saved`);
  }
  const added = await addWebhook(wanted, viewer, new Date());
  if (!added) return { message: `There are ${WEBHOOKS_MAX} webhooks already. Remove one that is of no use any more.` };
  refresh();
  return { values: { made: added.secret, id: String(added.id) } };
});

/** Makes a second secret and shows it, this once. */
export const renewSecret = staffAction(canKeepWebhooks, ofWebhook, async ({ webhook }, viewer) => {
  const made = await makeSecret(webhook, viewer, new Date());
  if (!made) notFound();
  refresh();
  return made.secret ? { values: { made: made.secret } } : {};
});

export const dropSecret = staffAction(canKeepWebhooks, ofWebhook, async ({ webhook }, viewer) =>
  done(webhook, await takeSecret(webhook, 'older', viewer, new Date()), 'taken'),
);

export const dropNewSecret = staffAction(canKeepWebhooks, ofWebhook, async ({ webhook }, viewer) =>
  done(webhook, await takeSecret(webhook, 'newer', viewer, new Date()), 'taken-back'),
);

export const pause = staffAction(canKeepWebhooks, ofWebhook, async ({ webhook }, viewer) =>
  done(webhook, await pauseWebhook(webhook, viewer, new Date()), 'paused'),
);

export const resume = staffAction(canKeepWebhooks, ofWebhook, async ({ webhook }, viewer) =>
  done(webhook, await resumeWebhook(webhook, viewer, new Date()), 'resumed'),
);

export const sendTest = staffAction(canKeepWebhooks, ofWebhook, async ({ webhook }, viewer) =>
  done(webhook, await testWebhook(webhook, viewer, new Date()), 'tested'),
);

export const sendOnceMore = staffAction(canKeepWebhooks, ofDelivery, async ({ delivery }, viewer) => {
  const again = await sendAgain(delivery, viewer, new Date());
  return again ? done(again.webhookId, again.sent, 'again') : notFound();
});

export const drop = staffAction(canKeepWebhooks, ofWebhook, async ({ webhook }, viewer) => {
  if (!(await removeWebhook(webhook, viewer, new Date()))) notFound();
  return redirect(`${WEBHOOKS_PATH}?done=removed`);
});

function done(id: number, outcome: boolean | undefined, word: string): ActionState {
  if (outcome === undefined) notFound();
  if (!outcome) return { message: 'It is told nothing at present. Switch it on first.' };
  return redirect(`${webhookPath(id)}?done=${word}`);
}
