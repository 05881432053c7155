/** A colour as a browser's own picker gives it: #rrggbb, in lower case. */
export type Hex = string;

const HEX = /^#[0-9a-f]{6}$/;
export const isHex = (text: string): text is Hex => HEX.test(text);

const channels = (colour: Hex): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance by WCAG 2.2: 0 for black, 1 for white. */
export function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2.2, from 1 to 21; the order does not matter. */
export function contrast(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour moved by a share of the way to another. */
export function toward(colour: Hex, goal: Hex, share: number): Hex {
  const goals = channels(goal);
  const moved = channels(colour).map((channel, at) => Math.round(channel + ((goals[at] ?? 0) - channel) * share));
  return `#${moved.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The finest steps that can be seen are coarser. */
const STEPS = 256;

/** The first on the way that will do; the end of the way, which does, when none before it does. */
export function nearestWith(at: (share: number) => Hex, willDo: (colour: Hex) => boolean): Hex {
  for (let step = 0; step < STEPS; step += 1) {
    const colour = at(step / STEPS);
    if (willDo(colour)) return colour;
  }
  return at(1);
}
