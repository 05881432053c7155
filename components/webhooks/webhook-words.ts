import type { Delivery, DeliveryState, WebhookState } from '#domain/webhook.ts';

/** How a receiver stands. */
export const webhookStateWords: Record<WebhookState, string> = {
  on: 'On',
  paused: 'Paused',
  off: 'Switched off',
};

/** How a message stands. */
export const deliveryStateWords: Record<DeliveryState, string> = {
  waiting: 'Waits',
  arrived: 'Arrived',
  overtaken: 'Not told: readers have it no more',
  'given-up': 'Given up',
};

/** By the number that the message gives it: "story 12, ", and nothing before a test. */
export function aboutInWords({ storyId, commentId }: Pick<Delivery, 'storyId' | 'commentId'>): string {
  if (storyId !== null) return `story ${storyId}, `;
  return commentId === null ? '' : `comment ${commentId}, `;
}
