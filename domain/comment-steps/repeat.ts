import { linksIn } from '../comment-text.ts';
import { lettersOf } from '../disguised-words.ts';
import { type Attempt, refuse, type Step } from './step.ts';

/** Shorter ones are said twice in good faith: "Thank you, both of you." An advertisement says where to go. */
const LONG_ENOUGH = 40;

/** The same words as in a comment of one's own within a day, whatever stands between them. */
export const repeat: Step<Pick<Attempt, 'text' | 'earlier'>> = ({ text, earlier }) => {
  const words = lettersOf(text);
  if (words.length < LONG_ENOUGH && linksIn(text).length === 0) return null;
  return earlier.some((one) => lettersOf(one.text) === words)
    ? refuse('repeat', 'You have posted these very words within the last day. Say something new; they are still here.')
    : null;
};
