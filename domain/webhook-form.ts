import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { WEBHOOK_ADDRESS_MAX, WEBHOOK_NAME_MAX, webhookEvents } from './webhook.ts';

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

const address = z
  .string()
  .trim()
  .min(1, 'Write the address of the receiver.')
  .max(WEBHOOK_ADDRESS_MAX, `At most ${WEBHOOK_ADDRESS_MAX.toLocaleString('en')} characters.`)
  .transform((typed, context) => {
    const url = URL.parse(typed);
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) {
      url.hash = '';
      return url.href;
    }
    const message = url?.username
      ? 'Leave the name and the password out of it.'
      : 'Write a whole address that begins with https:// or http://';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/** Each event is a box of its own name, so that a form that comes back shows them as they were. */
const ticked = (typed: unknown) => ({
  ...(typed as object),
  events: webhookEvents.filter((event) => (typed as Record<string, unknown>)[event] === '1'),
});

/** A receiver as an admin writes it; with an `id` one that stands. */
export const webhookForm = z.preprocess(
  ticked,
  z.object({
    id: id.optional(),
    name: z
      .string()
      .transform((typed) => cleanText(typed).replace(/\s+/gu, ' ').trim())
      .pipe(z.string().min(1, 'Give it a name.').max(WEBHOOK_NAME_MAX, `At most ${WEBHOOK_NAME_MAX} characters.`)),
    address,
    events: z.array(z.enum(webhookEvents)).min(1, 'Choose at least one.'),
  }),
);

/** The buttons beside a receiver: each is a form of one number. */
export const ofWebhook = z.object({ webhook: id });
export const ofDelivery = z.object({ delivery: id });
