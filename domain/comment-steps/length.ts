import { lengthRefusal } from '../comment-length.ts';
import { type Attempt, refuse, type Step } from './step.ts';

/** The form says it beside its field; this is for whatever comes by another way. */
export const length: Step<Pick<Attempt, 'text'>> = ({ text }) => {
  const sentence = lengthRefusal(text);
  return sentence ? refuse('length', sentence) : null;
};
