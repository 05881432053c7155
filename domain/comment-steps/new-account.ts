import { linksIn } from '../comment-text.ts';
import { type Attempt, hold, type Step } from './step.ts';

type Judged = Pick<Attempt, 'text' | 'standing' | 'rules'>;

/** What nearly every advertisement has in common, and nearly no reader. */
export const newAccountLink: Step<Judged> = ({ text, standing, rules }) => {
  if (rules.firstComments === 'show' || standing >= rules.approvals || linksIn(text).length === 0) return null;
  return hold(standing === 0 ? 'a first comment with a link' : 'a comment with a link by a new account');
};

export const newAccount: Step<Judged> = ({ standing, rules }) => {
  if (rules.firstComments !== 'hold' || standing >= rules.approvals) return null;
  return hold(standing === 0 ? 'a first comment' : 'a comment by a new account');
};
