import type { Letter, Sender } from './letter.ts';

const HOUR_MS = 60 * 60_000;

/** Long enough to find the letter in the evening, short enough that a slip of the finger does not wait in a stranger's mailbox. */
export const EMAIL_CHANGE_HOURS = 24;

export const emailChangeExpiry = (now: Date) => new Date(now.getTime() + EMAIL_CHANGE_HOURS * HOUR_MS);

/** To the new address: whoever presses the button has it. A `link` is a whole address with its token. */
export const newAddressLetter = (email: string, sender: Sender, link: string): Letter => ({
  to: { name: '', address: email },
  subject: `Your new address at ${sender.name}: one press and it counts`,
  label: 'Your address',
  heading: 'Is this address yours?',
  paragraphs: [
    `Somebody, you we hope, wants an account at ${sender.name} to have this address from now on.`,
    `Press the button and it has. The link works for ${EMAIL_CHANGE_HOURS} hours, once.`,
  ],
  button: { name: 'Use this address', url: link },
  foot: 'It was not you? Then do nothing: without the button nothing changes, and we will not write again.',
});

type Person = { name: string; email: string };

/** To the address as it is, while its owner can still stop it. It does not name the new one: mailboxes are read by others. */
export const addressAskedLetter = ({ name, email }: Person, sender: Sender): Letter => ({
  to: { name, address: email },
  subject: `Another address for your account at ${sender.name}`,
  label: 'Your address',
  heading: 'Your account is to have another address',
  paragraphs: [
    `Somebody, you we hope, asked for that with your password. It counts once the link that we sent to the new address is pressed.`,
  ],
  foot: `It was not you? Then choose a new password now, and that link is dead: ${sender.url}/forgot-password`,
});

/** The last letter to an address that its owner gave up. */
export const addressChangedLetter = ({ name, email }: Person, sender: Sender): Letter => ({
  to: { name, address: email },
  subject: `Your account at ${sender.name} has another address`,
  label: 'Your address',
  heading: 'Your address was changed',
  paragraphs: ['The new one was confirmed just now. From here on we write there, and no longer to this one.'],
  foot: 'It was not you? Then write to us at once: whoever did it has your account.',
});
