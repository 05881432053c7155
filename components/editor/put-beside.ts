import type { SaveAnswer } from '#domain/save-answer.ts';
import { askDesk, type NoAnswer, noAnswerWords } from './ask-desk.ts';
import type { KeptText } from './kept-texts.ts';

/** Where both texts stand now; nowhere, when the desk has had this one all along. Or why it stays where it is. */
type Beside = { at: string | undefined } | { problem: string };

/**
 * Gives a kept text to the desk, which keeps it for good and shows it beside the one that stands. A field that the desk
 * refuses is left out: a bad address must not hold up the text.
 */
export async function putBeside(path: string, fields: KeptText['fields'], page: string): Promise<Beside> {
  const whole = await send(path, fields, page);
  if (whole.outcome !== 'refused' || 'body' in whole.errors) return told(whole);
  const good = fields.filter(([name]) => !(name in whole.errors));
  return told(await send(path, good, page));
}

const told = (answer: SaveAnswer | NoAnswer): Beside =>
  answer.outcome === 'saved' || answer.outcome === 'collided'
    ? { at: answer.outcome === 'collided' ? answer.path : undefined }
    : { problem: whyNot(answer) };

function whyNot(answer: Exclude<SaveAnswer | NoAnswer, { outcome: 'saved' | 'collided' }>): string {
  if (answer.outcome === 'refused') return Object.values(answer.errors)[0] ?? 'The desk refused it.';
  if (answer.outcome === 'no-longer-yours') return answer.sentence;
  return `It stays here. ${noAnswerWords[answer.outcome]}`;
}

function send(path: string, fields: KeptText['fields'], page: string): Promise<SaveAnswer | NoAnswer> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.set('page', page);
  body.set('next', 'beside');
  return askDesk<SaveAnswer>(path, { method: 'POST', body });
}
