import { wordsIn } from '../disguised-words.ts';
import { type Attempt, refuse, type Step } from './step.ts';

/** Which word it is, is said: whoever meant another one should know, and whoever meant it finds out by trying. */
export const bannedWords: Step<Pick<Attempt, 'text' | 'rules'>> = ({ text, rules }) => {
  const [word] = wordsIn(text, rules.bannedWords);
  return word === undefined
    ? null
    : refuse('word', `We do not print “${word}”. Say it in another way; what you wrote is still here.`);
};
