import { linksIn } from '../comment-text.ts';
import { type Attempt, hold, type Step } from './step.ts';

export const manyLinks: Step<Pick<Attempt, 'text' | 'rules'>> = ({ text, rules: { linksMax } }) => {
  if (linksMax === null || linksIn(text).length <= linksMax) return null;
  return hold(linksMax === 0 ? 'a comment with a link' : `a comment with more than ${inWords(linksMax)}`);
};

const inWords = (number: number) => (number === 1 ? 'one link' : `${number} links`);
