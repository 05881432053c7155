import { type BylineChoice, DAYS_TO_STAY, type WordsChoice } from './departure.ts';
import type { Letter, Sender } from './letter.ts';

type Leaver = { name: string; email: string };
type Plan = {
  /** The day and time on which the account goes, in words. */
  day: string;
  words: WordsChoice;
  /** Undefined for somebody under whose name nothing was published. */
  byline: BylineChoice | undefined;
};

const words: Record<WordsChoice, string> = {
  kept: 'Your comments stay, without your name. What nobody else can read of them goes.',
  removed: 'Your comments go too. Their numbers stay, so that answers to them make sense.',
};

const bylines: Record<BylineChoice, string> = {
  kept: 'Your name stays over what you published here, as it was printed.',
  removed: 'Your name goes from what you published here, too.',
};

/** Says what will happen, and how it is stopped; `link` is a whole address with its token. */
export const leavingLetter = (leaver: Leaver, sender: Sender, plan: Plan, link: string): Letter => ({
  to: { name: leaver.name, address: leaver.email },
  subject: `Your account at ${sender.name} goes on ${plan.day}`,
  label: 'Leaving',
  heading: `${DAYS_TO_STAY} days to change your mind`,
  paragraphs: [
    `You asked us to delete your account at ${sender.name}. You are signed out everywhere, and your page can no longer be found.`,
    `On ${plan.day} we delete your name, mail address, likes, ratings and what you have seen. After that nobody can bring it back, us included.`,
    [words[plan.words], ...(plan.byline ? [bylines[plan.byline]] : [])].join(' '),
    'Until then one press on the button keeps everything as it was. You need not sign in for it.',
  ],
  button: { name: 'Keep my account', url: link },
  foot: `It was not you? Then keep the account with the button, and choose a new password: ${sender.url}/forgot-password`,
});

export const stayedLetter = (leaver: Leaver, sender: Sender): Letter => ({
  to: { name: leaver.name, address: leaver.email },
  subject: `Your account at ${sender.name} stays`,
  label: 'Staying',
  heading: 'Your account stays',
  paragraphs: ['Nothing will be deleted. Sign in, and all is as it was.'],
  button: { name: 'Sign in', url: `${sender.url}/sign-in` },
  foot: `It was not you? Then choose a new password at once: ${sender.url}/forgot-password`,
});
