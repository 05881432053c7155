/** What a receiver can ask to be told. Each is about what readers have, and told when they have it. */
export const webhookEvents = ['story.published', 'story.changed', 'story.withdrawn', 'comment.published'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** Sent by hand, so that both ends know that it works. */
export const TEST_EVENT = 'test';

export const deliveredEvents = [...webhookEvents, TEST_EVENT] as const;
export type DeliveredEvent = (typeof deliveredEvents)[number];

export const eventWords: Record<DeliveredEvent, string> = {
  'story.published': 'A story comes out',
  'story.changed': 'A story that is out changes',
  'story.withdrawn': 'A story is withdrawn',
  'comment.published': 'A comment can be read',
  test: 'A test',
};

/** `off`: by the house, because nothing arrived; `paused`: by somebody. Neither is told what happens meanwhile. */
export const webhookStates = ['on', 'paused', 'off'] as const;
export type WebhookState = (typeof webhookStates)[number];

/** `overtaken`: readers do not have it any more, so that there is nothing to tell. */
export const deliveryStates = ['waiting', 'arrived', 'overtaken', 'given-up'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A receiver, as the desk shows it. What its secrets are is shown once, when they are made. */
export type Webhook = {
  id: number;
  name: string;
  address: string;
  events: WebhookEvent[];
  state: WebhookState;
  /** Two sign until the older one is taken away. */
  secrets: 1 | 2;
  /** Since when nothing has arrived; null while all is well. */
  failingSince: Date | null;
  /** What the last attempt came to before the house switched it off; empty unless it did. */
  offBecause: string;
};

/** A message to a receiver, with what became of it. */
export type Delivery = {
  id: number;
  messageId: string;
  event: DeliveredEvent;
  /** What it is about, as far as it is about one of them. */
  storyId: number | null;
  commentId: number | null;
  state: DeliveryState;
  at: Date;
  /** Attempts since it was last put on its way. */
  tries: number;
  triedAt: Date | null;
  status: number | null;
  durationMs: number | null;
  /** How a refusal begins, or why there was no answer. */
  answer: string;
  /** When it is tried next; null when it is not. */
  dueAt: Date | null;
};

/** One that was switched off by the house. */
export type FailedWebhook = Pick<Webhook, 'id' | 'name' | 'offBecause' | 'failingSince'>;

/** Each has a row for every event, and lanes of its own in the worker. */
export const WEBHOOKS_MAX = 20;
export const WEBHOOK_NAME_MAX = 60;
export const WEBHOOK_ADDRESS_MAX = 1_000;

export const WEBHOOKS_PATH = '/desk/webhooks';
export const webhookPath = (id: number) => `${WEBHOOKS_PATH}/${id}`;
