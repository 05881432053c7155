import type { Letter, Sender } from './letter.ts';

/** The mails about an account. A `link` is a whole address, with its token. */
type Person = { name: string; email: string };

const to = ({ name, email }: Person) => ({ name, address: email });

export const confirmLetter = (person: Person, sender: Sender, link: string): Letter => ({
  to: to(person),
  subject: `Your account at ${sender.name}: one press and it is yours`,
  label: 'Your account',
  heading: 'Is this address yours?',
  paragraphs: [
    // Not the name: whoever typed it may have meant it as an advertisement, and sent it to a stranger through us.
    `Somebody, you we hope, made an account at ${sender.name} with this address.`,
    'Press the button and you are in. The link works for three days, once.',
  ],
  button: { name: 'Confirm my address', url: link },
  foot: 'It was not you? Then do nothing: without the button there is no account, and we will not write again.',
});

export const invitationLetter = (
  { email, role, by }: { email: string; role: string; by: string },
  sender: Sender,
  link: string,
): Letter => ({
  to: { name: '', address: email },
  subject: `${by} asks you to join ${sender.name}`,
  label: 'An invitation',
  heading: `Come and work at ${sender.name}`,
  paragraphs: [
    `${by} asks you to join ${sender.name} as ${role}.`,
    'Press the button, say what you like to be called, and choose a password. The link works for seven days, once.',
  ],
  button: { name: 'Come in', url: link },
  foot: 'It was not meant for you? Then do nothing: without the button there is no account.',
});

export const alreadyHereLetter = (person: Person, sender: Sender): Letter => ({
  to: to(person),
  subject: `You have an account at ${sender.name} already`,
  label: 'Your account',
  heading: 'You are here already',
  paragraphs: [
    `Somebody, you we hope, wanted to make an account at ${sender.name} with this address. It has one.`,
    'Sign in with your password. If it is forgotten, the page helps you to a new one.',
  ],
  button: { name: 'Sign in', url: `${sender.url}/sign-in` },
  foot: 'It was not you? Then do nothing: your account is as it was, and whoever it was learned nothing.',
});

export const resetLetter = (person: Person, sender: Sender, link: string): Letter => ({
  to: to(person),
  subject: `A new password for ${sender.name}`,
  label: 'Your password',
  heading: 'Choose a new password',
  paragraphs: [
    `Somebody, you we hope, has forgotten the password of your account at ${sender.name}.`,
    'The link works for an hour, once. The new password signs you out everywhere else.',
  ],
  button: { name: 'Choose a new password', url: link },
  foot: 'It was not you? Then do nothing: your password stays as it is.',
});

export const passwordChangedLetter = (person: Person, sender: Sender): Letter => ({
  to: to(person),
  subject: `Your password for ${sender.name} was changed`,
  label: 'Your password',
  heading: 'Your password was changed',
  paragraphs: ['It was changed just now, and every other device was signed out.'],
  foot: `It was not you? Then choose a new one at once: ${sender.url}/forgot-password`,
});
