import type { SaveAnswer } from '#domain/save-answer.ts';
import type { KeptText } from './kept-texts.ts';

/** Where both texts stand now; nowhere, when the desk has had this one all along. Or why it stays where it is. */
type Beside = { at: string | undefined } | { problem: string };

/**
 * Gives a kept text to the desk, which keeps it for good and shows it beside the one that stands. A field that the desk
 * refuses is left out: a bad address must not hold up the text.
 */
export async function putBeside(path: string, fields: KeptText['fields'], page: string): Promise<Beside> {
  const whole = await send(path, fields, page);
  if (whole?.outcome !== 'refused' || 'body' in whole.errors) return told(whole);
  const good = fields.filter(([name]) => !(name in whole.errors));
  return told(await send(path, good, page));
}

function told(answer: SaveAnswer | undefined): Beside {
  if (!answer) return { problem: 'The desk did not take it. It stays here; try again.' };
  if (answer.outcome === 'refused') return { problem: Object.values(answer.errors)[0] ?? 'The desk refused it.' };
  return { at: answer.outcome === 'collided' ? answer.path : undefined };
}

async function send(path: string, fields: KeptText['fields'], page: string): Promise<SaveAnswer | undefined> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.set('page', page);
  body.set('next', 'beside');
  try {
    const answer = await fetch(path, { method: 'POST', body });
    return answer.ok ? await answer.json() : undefined;
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}
