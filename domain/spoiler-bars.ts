/** What a line of prose holds at full width. */
const CHARACTERS_A_LINE = 66;
/** The fewest and the most bars that the sheet can draw; fewer would not cover the button that lifts them. */
const FEWEST_LINES = 3;
const MOST_LINES = 12;

/** How many bars cover a passage and how far, in fifths of the width, the last one reaches. */
export type SpoilerBars = { lines: number; last: number };

/** As many bars as there are lines to withhold, so that their number says how much it is. */
export function barsFor(characters: number): SpoilerBars {
  const exact = characters / CHARACTERS_A_LINE;
  const lines = Math.min(MOST_LINES, Math.max(FEWEST_LINES, Math.ceil(exact)));
  const left = exact % 1;
  return { lines, last: Math.min(4, Math.max(1, Math.round(left * 5))) };
}
