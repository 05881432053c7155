import { commentPermalink } from './comment-address.ts';
import { plainHeadline } from './headline.ts';
import { groundsInWords } from './house-rule.ts';
import type { Letter, Sender } from './letter.ts';
import type { Ended } from './mail-times.ts';
import {
  type Decision,
  happened,
  NOTIFICATIONS_PATH,
  type Notification,
  type NotificationKind,
  type ToldByMail,
} from './notification.ts';
import { storyPath } from './story.ts';
import { withStop } from './with-stop.ts';

type Person = { name: string; email: string };
type Stop = Omit<NonNullable<Letter['stop']>, 'name'>;

const labels: Record<NotificationKind, string> = {
  staff: 'The house answers you',
  reply: 'Somebody answers you',
  mention: 'Somebody mentions you',
  featured: 'Your comment',
  decision: 'Your comment',
  follow: 'A story that you follow',
};

/** Why a letter came, and what pressing its link ends. */
const asksFor: Record<NotificationKind, string> = {
  staff: 'answers by the house',
  reply: 'answers to you',
  mention: 'mentions of you',
  featured: 'comments of yours that the desk chooses',
  decision: 'decisions about your comments',
  follow: 'new comments under stories that you follow',
};

/** What the letter is sent for, and where that is ended. */
type Mail = { as: NotificationKind; stop: Stop };

/** What stops when somebody ends it, at the beginning of a sentence. */
export const mailsCalled = (what: Ended) => (what === 'daily' ? 'The mail of the day' : `Mails about ${asksFor[what]}`);

/** As much of a comment as a letter about it tells; and one line among others. */
export const LETTER_WORDS = 300;
const LINE_WORDS = 100;

/** About one thing, at once: who, where, and how it begins. What is covered stays on its page. */
export function notificationLetter(person: Person, sender: Sender, about: ToldByMail, mail: Mail): Letter {
  return {
    to: { name: person.name, address: person.email },
    subject: `${happened(about)}, under ${plainHeadline(about.story.headline)}`,
    label: labels[about.kind],
    heading: happened(about),
    paragraphs: [lineOf(about), ...(about.decision === 'removed' ? [MAY_ASK] : [])],
    ...(about.words ? { quote: { by: about.byName, words: about.words } } : {}),
    button: buttonFor(about, sender),
    foot: `You get this because you want to be told of ${asksFor[mail.as]} at once.`,
    stop: { ...mail.stop, name: `Stop mails about ${asksFor[mail.as]}` },
  };
}

/** Everything of a day, in one. */
export function digestLetter(person: Person, sender: Sender, about: readonly ToldByMail[], stop: Stop): Letter {
  const count = about.length === 1 ? 'One thing' : `${about.length} things`;
  return {
    to: { name: person.name, address: person.email },
    subject: `Your day at ${sender.name}: ${count.toLowerCase()} to look at`,
    label: 'Your day, in short',
    heading: `${count} to look at`,
    paragraphs: about.slice(0, DIGEST_LINES).map((one) => `${happened(one)}${inQuotes(one)} ${lineOf(one)}`),
    button: { name: 'See them all', url: `${sender.url}${NOTIFICATIONS_PATH}` },
    foot: 'Once a day at seven in the evening, and only when there is something to say.',
    stop: { ...stop, name: 'Stop the mail of the day' },
  };
}

/** Enough to choose from; the rest stands on the page. */
export const DIGEST_LINES = 12;

function lineOf({ kind, decision, rule, reason, number, story }: Notification): string {
  const where = `comment ${number} under “${plainHeadline(story.headline)}”`;
  if (decision === 'removed') return withStop(`It is about ${where}. The reason: ${groundsInWords({ rule, reason })}`);
  if (decision === 'declined') return `It is about ${where}. Somebody has read what you said, and left it as it was.`;
  if (kind === 'featured') return `It is ${where}, and stands above the thread now.`;
  if (kind === 'decision') return `It is about ${where}, and everybody can read it.`;
  return `It is ${where}.`;
}

const inQuotes = ({ words }: ToldByMail) => (words ? `: “${shortened(words)}”` : '.');

const shortened = (words: string) =>
  words.length <= LINE_WORDS
    ? words
    : `${words
        .slice(0, LINE_WORDS)
        .toWellFormed()
        .replace(/\s+\S*$/u, '')}…`;

const MAY_ASK =
  'Below its number you can read what you said and why it was removed, and ask the moderators, once, to look again.';

const judged: Partial<Record<Decision, string>> = {
  removed: 'See the reason, or ask to look again',
  declined: 'See what became of it',
};

/** Only its author finds there what was removed, so the way leads through the door; whoever is in already is led on. */
function buttonFor(about: Notification, sender: Sender): NonNullable<Letter['button']> {
  const name = about.decision && judged[about.decision];
  if (!name) return { name: 'Read it where it was said', url: addressOf(about, sender) };
  const path = commentPermalink(storyPath(about.story), about.number);
  return { name, url: `${sender.url}/sign-in?next=${encodeURIComponent(path)}` };
}

const addressOf = ({ story, number }: Notification, { url }: Sender) =>
  `${url}${commentPermalink(storyPath(story), number)}`;
