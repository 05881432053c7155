import { addByline, BYLINES_MAX, type Byline, bylineIn, bylineKey } from './byline.ts';
import { moved } from './list-entries.ts';

/** What a button of the form asks for: "2 up", "2 down" and "2 out" are of the second. */
export type BylineStep = { moveByline?: string | undefined; addByline?: Byline | undefined };

export function steppedBylines(bylines: readonly Byline[], { moveByline, addByline: added }: BylineStep): Byline[] {
  const [place, way] = moveByline?.split(' ') ?? [];
  const at = Number(place) - 1;
  // A story is never without a name: the last one stays.
  if (way === 'out') return bylines.length > 1 ? bylines.toSpliced(at, 1) : [...bylines];
  if (way) return moved(bylines, at, way === 'up' ? at - 1 : at + 1);
  return added ? addByline(bylines, added) : [...bylines];
}

/**
 * The bylines as the form sends them: `byline1` is the first. A form that sends none was shown to somebody who may not set
 * them, and changes nothing.
 */
export function bylinesOf(form: Record<string, unknown>): { bylines: Byline[] | undefined; refusal?: string } {
  const bylines: Byline[] = [];
  for (let place = 1; `byline${place}` in form; place += 1) {
    const byline = bylineIn(String(form[`byline${place}`]));
    if (!byline) return { bylines: undefined, refusal: 'Choose one of those shown.' };
    bylines.push(byline);
  }
  if (bylines.length === 0) return { bylines: undefined };
  if (new Set(bylines.map(bylineKey)).size < bylines.length)
    return { bylines, refusal: 'A name stands over the story twice.' };
  if (bylines.length > BYLINES_MAX) return { bylines, refusal: `${bylines.length} names; ${BYLINES_MAX} fit.` };
  return { bylines };
}
