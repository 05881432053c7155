/**
 * How the word itself begins where people write about films, after the translations of "spoiler" in Wiktionary and, for
 * the words that were made for it, the Office québécois de la langue française and the Fundéu. Most languages borrowed it:
 * "spoilern", "spoilt", "spoileare". Left out is what means something else more often, as Arabic "حرق" and Spanish "destripar".
 */
const beginnings = [
  'spoil',
  // Polish; Hungarian
  'spojler',
  'szpojler',
  // French
  'divulgâch',
  'divulgach',
  // Spanish
  'destripe',
  // Turkish
  'sürprizbozan',
  // Russian, Ukrainian, Bulgarian; Serbian
  'спойлер',
  'спойлить',
  'спојлер',
  // Greek
  'σπόιλερ',
  'σποιλερ',
  // Hebrew
  'ספוילר',
];

/** Scripts in which words are not set apart by spaces: Japanese, Chinese, Korean, Thai. */
const anywhere = ['ネタバレ', 'ねたばれ', '剧透', '劇透', '스포일러', 'สปอยล์', 'สปอย'];

const SPEAKS_OF_IT = new RegExp(`(?<![\\p{L}\\p{M}])(?:${beginnings.join('|')})|${anywhere.join('|')}`, 'iu');

/** Whether a text speaks of spoilers, in a language that we know. */
export const speaksOfSpoilers = (text: string): boolean => SPEAKS_OF_IT.test(text.normalize('NFC'));
