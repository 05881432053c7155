import { serialAbove, serialUnder } from '#db/spoiled-place.ts';
import { type ActionState, refuse } from '#domain/action-state.ts';
import { SEASON_MISSING } from '#domain/place-field.ts';
import { type Spoiling, spoilingOf } from '#domain/spoiled-place.ts';

type About = { story: number } | { comment: number };
type Typed = { spoils: boolean; season: number | null; episode: number | null };

/** What a form says that a comment gives away of what its story is about, or what is wrong with that. */
export async function readSpoiling(about: About, typed: Typed): Promise<Spoiling | { refusal: ActionState }> {
  const serial = await ('story' in about ? serialUnder(about.story) : serialAbove(about.comment));
  return spoilingOf(serial, typed) ?? { refusal: refuse('season', SEASON_MISSING) };
}
