import { wordsIn } from '../disguised-words.ts';
import { type Attempt, hold, type Step } from './step.ts';

/** Which word it is stays with the moderators: whoever knows it writes it otherwise. */
export const suspectWords: Step<Pick<Attempt, 'text' | 'rules'>> = ({ text, rules }) =>
  wordsIn(text, rules.watchList).length === 0 ? null : hold('a comment with a word that we look at twice');
