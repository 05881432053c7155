import { type Calendar, minuteOf } from './dates.ts';
import { RULES_PATH } from './house-rule.ts';
import type { Letter, Sender } from './letter.ts';
import { withStop } from './with-stop.ts';

/** What a person is told when staff act on them. Such letters cannot be ended: they say where one stands. */
type Person = { name: string; email: string };

const to = ({ name, email }: Person) => ({ name, address: email });
const rules = ({ url }: Sender) => ({ name: 'Read the house rules', url: `${url}${RULES_PATH}` });

export const warningLetter = (person: Person, sender: Sender, reason: string): Letter => ({
  to: to(person),
  subject: `A word about what you write at ${sender.name}`,
  label: 'A warning',
  heading: 'Please mind the house rules',
  paragraphs: [withStop(`A moderator asks you to mind something: ${reason}`), 'Nothing else has changed.'],
  button: rules(sender),
  foot: 'It stands on your account until you say there that you have read it.',
});

export const suspensionLetter = (
  person: Person,
  sender: Sender,
  { until, reason }: { until: Date; reason: string },
  calendar: Calendar,
): Letter => ({
  to: to(person),
  subject: `Your account at ${sender.name} is suspended until ${minuteOf(until, calendar)}`,
  label: 'Your account',
  heading: `Suspended until ${minuteOf(until, calendar)}`,
  paragraphs: [
    withStop(`The reason: ${reason}`),
    'Until then you can sign in and read everything, but not comment, like, rate or report. It ends by itself.',
  ],
  button: rules(sender),
  foot: 'If you think that this is a mistake, answer this letter.',
});

export const suspensionEndedLetter = (person: Person, sender: Sender): Letter => ({
  to: to(person),
  subject: `Your account at ${sender.name} is no longer suspended`,
  label: 'Your account',
  heading: 'You can take part again',
  paragraphs: ['A moderator ended your suspension before its time.'],
  button: { name: 'Go and see', url: sender.url },
  foot: 'Thank you for your patience.',
});

export const banLetter = (person: Person, sender: Sender, reason: string): Letter => ({
  to: to(person),
  subject: `Your account at ${sender.name} is closed`,
  label: 'Your account',
  heading: 'Your account is closed',
  paragraphs: [
    ...(reason ? [withStop(`The reason: ${reason}`)] : []),
    'You can no longer sign in. What you wrote stays where it is.',
  ],
  button: rules(sender),
  foot: 'If you think that this is a mistake, answer this letter.',
});

export const sweepLetter = (
  person: Person,
  sender: Sender,
  { comments, grounds }: { comments: number; grounds: string },
): Letter => ({
  to: to(person),
  subject: `What you wrote at ${sender.name} in the last day was removed`,
  label: 'Your comments',
  heading: comments === 1 ? 'A comment of yours was removed' : `${comments} comments of yours were removed`,
  paragraphs: [
    withStop(`A moderator removed all that you wrote in the last 24 hours. The reason: ${grounds}`),
    'Under each you can ask to have it looked at again, once.',
  ],
  button: rules(sender),
  foot: 'Their numbers stay where they were.',
});
