import { type Attempt, hold, type Step } from './step.ts';

/**
 * What reads like comments that moderators removed here. It only holds: a machine that has read a few thousand comments
 * is no judge. Which words it were is for moderators, as with those on the watch list.
 */
export const likelySpam: Step<Pick<Attempt, 'text' | 'rules' | 'readsLike'>> = ({ text, rules, readsLike }) => {
  if (rules.spamSure === null) return null;
  const reading = readsLike(text);
  if (reading === null || reading.sure * 100 < rules.spamSure) return null;
  return hold('a comment that reads like what was removed here before', reading);
};
