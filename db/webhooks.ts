import { asc, count, eq } from 'drizzle-orm';
import { type Actor, type AuditAct, type Change, changeBetween, type Facts, isNoChange } from '#domain/audit.ts';
import { TEST_EVENT, WEBHOOKS_MAX, type Webhook, type WebhookEvent, webhookPath } from '#domain/webhook.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { webhookDeliveries, webhooks } from './schema.ts';
import { messageTo, waitingFrom } from './webhook-events.ts';
import { lockWebhook } from './webhook-lock.ts';
import { newSeed, webhookSecret } from './webhook-secret.ts';

type Row = typeof webhooks.$inferSelect;

const shown = ({ seed: _, nextSeed, ...webhook }: Row): Webhook => ({ ...webhook, secrets: nextSeed ? 2 : 1 });

export const allWebhooks = async (): Promise<Webhook[]> =>
  (await read().select().from(webhooks).orderBy(asc(webhooks.id))).map(shown);

export async function openWebhook(id: number): Promise<Webhook | undefined> {
  const [row] = await read().select().from(webhooks).where(eq(webhooks.id, id));
  return row && shown(row);
}

export type WantedWebhook = { name: string; address: string; events: WebhookEvent[] };

/** Adds one, and says its secret, this once; undefined where there are as many as there may be. */
export function addWebhook(wanted: WantedWebhook, by: Actor, now: Date) {
  return transaction(async (tx): Promise<{ id: number; secret: string } | undefined> => {
    const [counted] = await tx.select({ webhooks: count() }).from(webhooks);
    if ((counted?.webhooks ?? 0) >= WEBHOOKS_MAX) return undefined;
    const seed = newSeed();
    const [row] = await tx
      .insert(webhooks)
      .values({ ...wanted, state: 'on', seed })
      .returning();
    if (!row) throw new Error('The webhook was not kept.');
    await keep(tx, by, 'webhook-added', row, changeBetween({}, factsOf(row)), now);
    return { id: row.id, secret: webhookSecret(seed) };
  });
}

/** What was done to one; undefined where there is none of that number. */
type Done<T = true> = Promise<T | undefined>;

function ofOne<T>(id: number, work: (tx: Handle, row: Row) => Promise<T>): Done<T> {
  return transaction(async (tx) => {
    const row = await lockWebhook(tx, id);
    return row && work(tx, row);
  });
}

async function change(
  tx: Handle,
  by: Actor,
  act: AuditAct,
  row: Row,
  fields: Partial<Row>,
  now: Date,
  facts?: Change,
): Promise<true> {
  const is = { ...row, ...fields };
  const what = facts ?? changeBetween(factsOf(row), factsOf(is));
  if (isNoChange(what)) return true;
  await tx.update(webhooks).set(fields).where(eq(webhooks.id, row.id));
  await keep(tx, by, act, is, what, now);
  return true;
}

export const changeWebhook = (id: number, wanted: WantedWebhook, by: Actor, now: Date) =>
  ofOne(id, (tx, row) => {
    const facts = changeBetween(factsOf(row), factsOf({ ...row, ...wanted }));
    // Its path may hold what opens it: that it changed is enough.
    if (row.address !== wanted.address) facts.after.address = 'another';
    return change(tx, by, 'webhook-changed', row, wanted, now, facts);
  });

export const pauseWebhook = (id: number, by: Actor, now: Date) =>
  ofOne(id, (tx, row) => change(tx, by, 'webhook-paused', row, { state: 'paused' }, now));

/** Switches it on again, whoever switched it off. What still waits is sent. */
export const resumeWebhook = (id: number, by: Actor, now: Date) =>
  ofOne(id, (tx, row) =>
    change(tx, by, 'webhook-resumed', row, { state: 'on', failingSince: null, offBecause: '' }, now),
  );

export const removeWebhook = (id: number, by: Actor, now: Date) =>
  ofOne(id, async (tx, row): Promise<true> => {
    await tx.delete(webhooks).where(eq(webhooks.id, id));
    await keep(tx, by, 'webhook-removed', row, changeBetween(factsOf(row), {}), now);
    return true;
  });

/** Makes a second secret and says it, this once; where there are two already, nothing. */
export const makeSecret = (id: number, by: Actor, now: Date) =>
  ofOne(id, async (tx, row): Promise<{ secret: string | null }> => {
    if (row.nextSeed) return { secret: null };
    const nextSeed = newSeed();
    await change(tx, by, 'webhook-secret-made', row, { nextSeed }, now);
    return { secret: webhookSecret(nextSeed) };
  });

/** Takes one of two away: the older, once the receiver knows the newer, or the newer, which nobody copied. The only one stays. */
export const takeSecret = (id: number, which: 'older' | 'newer', by: Actor, now: Date) =>
  ofOne(id, async (tx, row): Promise<true> => {
    if (!row.nextSeed) return true;
    const left = { seed: which === 'older' ? row.nextSeed : row.seed, nextSeed: null };
    const facts = changeBetween(factsOf(row), factsOf({ ...row, ...left }));
    facts.before.taken = which;
    return change(tx, by, 'webhook-secret-taken', row, left, now, facts);
  });

/** Has a test sent; false where the receiver is told nothing. */
export const testWebhook = (id: number, by: Actor, now: Date) =>
  ofOne(id, async (tx, row): Promise<boolean> => {
    if (row.state !== 'on') return false;
    await tx.insert(webhookDeliveries).values(messageTo(id, TEST_EVENT, now));
    await keep(tx, by, 'webhook-tested', row, { before: {}, after: {} }, now);
    return true;
  });

/** Puts a message on its way again, under the name that it had. `sent` is false where its receiver is told nothing. */
export async function sendAgain(id: number, by: Actor, now: Date): Done<{ webhookId: number; sent: boolean }> {
  const { webhookId, messageId } = webhookDeliveries;
  const [delivery] = await read()
    .select({ webhookId, messageId })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.id, id));
  if (!delivery) return undefined;
  return ofOne(delivery.webhookId, async (tx, row) => {
    if (row.state !== 'on') return { webhookId: row.id, sent: false };
    await tx.update(webhookDeliveries).set(waitingFrom(now)).where(eq(webhookDeliveries.id, id));
    await keep(tx, by, 'webhook-sent-again', row, { before: {}, after: { message: delivery.messageId } }, now);
    return { webhookId: row.id, sent: true };
  });
}

/** What the log says of one: of its address the host alone, and of its secrets how many. */
const factsOf = ({ name, address, events, state, nextSeed }: Row): Facts => ({
  ...{ name, receiver: new URL(address).host, events: events.join(', '), state, secrets: nextSeed ? 2 : 1 },
});

const keep = (tx: Handle, by: Actor, act: AuditAct, { id, name }: Row, { before, after }: Change, now: Date) =>
  writeDown(tx, by, { act, subjectId: id, subject: name, path: webhookPath(id), before, after }, now);
