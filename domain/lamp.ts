import { contrast, type Hex, nearestWith, toward } from './contrast.ts';

/** The one accent of the publication, by day and by night. */
export type Lamp = { day: string; night: string };

/** As app/styles/tokens.css has them. */
export const houseLamp: Lamp = { day: '#a1142b', night: '#f2b24f' };

/** The grounds that the accent stands on as a word: paper, sheet and shade of tokens.css. */
const grounds: Record<keyof Lamp, readonly Hex[]> = {
  day: ['#f6f6f4', '#ffffff', '#eaeae6'],
  night: ['#14110f', '#1d1916', '#27221e'],
};

/** WCAG 2.2, 1.4.3: for words of any size. */
export const ENOUGH = 4.5;

/** The worst contrast that a colour has on the grounds of its time of day. */
export const lampContrast = (colour: Hex, time: keyof Lamp): number =>
  Math.min(...grounds[time].map((ground) => contrast(colour, ground)));

export const passes = (colour: Hex, time: keyof Lamp) => lampContrast(colour, time) >= ENOUGH;

/** The nearest of the same hue that can be read: darker by day, lighter by night. */
export const nearestPassing = (colour: Hex, time: keyof Lamp): Hex =>
  nearestWith(
    (share) => toward(colour, time === 'day' ? '#000000' : '#ffffff', share),
    (found) => passes(found, time),
  );

/** Words on the accent: whichever of the two reads better. */
export const onLamp = (colour: Hex): Hex =>
  contrast(colour, '#ffffff') >= contrast(colour, '#1a120a') ? '#ffffff' : '#1a120a';

/** "7.3 : 1", never rounded up to what it does not reach. */
export const ratioInWords = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;

/** The sentence beside a colour that cannot be read; undefined when it can. */
export function lampRefusal(colour: Hex, time: keyof Lamp): string | undefined {
  const ratio = lampContrast(colour, time);
  if (ratio >= ENOUGH) return undefined;
  return (
    `${ratioInWords(ratio)} on our paper by ${time}. Words need ${ENOUGH} : 1. ` +
    `The nearest that passes is ${nearestPassing(colour, time)}.`
  );
}

/** The style sheet with the accent; its address holds all that it says. */
export const lampSheet = ({ day, night }: Lamp): string =>
  `@media not (forced-colors:active){:root{--lamp:light-dark(${day},${night});` +
  `--on-lamp:light-dark(${onLamp(day)},${onLamp(night)})}}\n`;

/** Undefined for the colours of the house, which every page has already. */
export const lampPath = (lamp: Lamp): string | undefined =>
  lamp.day === houseLamp.day && lamp.night === houseLamp.night
    ? undefined
    : `/colours/${lamp.day.slice(1)}-${lamp.night.slice(1)}.css`;

/** The accent that an address names, if it can be read. */
export function lampIn(name: string): Lamp | undefined {
  const [, day, night] = /^([0-9a-f]{6})-([0-9a-f]{6})\.css$/.exec(name) ?? [];
  const lamp = { day: `#${day}`, night: `#${night}` };
  return day && night && passes(lamp.day, 'day') && passes(lamp.night, 'night') ? lamp : undefined;
}
