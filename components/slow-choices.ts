import { slowModes, slowWords } from '#domain/slow-mode.ts';

/** For a field of choices. */
export const slowChoices = slowModes.map((seconds) => {
  const words = slowWords(seconds);
  return { value: seconds, label: words.charAt(0).toUpperCase() + words.slice(1) };
});
