import { askDesk, type NoAnswer, noAnswerWords } from './ask-desk.ts';

/** The name of the event by which the form says that its text was kept as a revision. */
export const KEPT = 'kept-by-hand';

type Answer = { outcome: 'kept'; number: number } | { outcome: 'overtaken' | 'refused' } | NoAnswer;
type Kept = { number: number } | { problem: string };

/** Has the text that was just saved kept as a revision. Whether that works or not, the text itself is saved. */
export async function keepByHand(path: string, version: string, note: string): Promise<Kept> {
  const body = new FormData();
  body.set('version', version);
  body.set('note', note);
  const answer = await askDesk<Answer>(path, { method: 'POST', body });
  if (answer.outcome === 'kept') return { number: answer.number };
  return { problem: `The text is saved, but no revision of it is kept. ${why[answer.outcome]}` };
}

const why = {
  ...noAnswerWords,
  overtaken: 'Somebody else has saved since.',
  refused: 'The desk refused it.',
};

export const sayKept = (kept: Kept) => ('problem' in kept ? kept.problem : `Revision ${kept.number} is kept.`);
