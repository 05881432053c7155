import { workKindNames } from '#components/work/work-words.ts';
import type { WorkLine } from '#domain/work-line.ts';

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "White Errand (2013), film" */
export const workLabel = ({ title, year, kind }: WorkLine) =>
  `${title}${year === null ? '' : ` (${year})`}, ${workKindNames[kind].toLowerCase()}`;

/** "Jonas Ek and Lise Marchetti"; empty when nobody is known. */
export const workMakers = ({ makers }: WorkLine) => names.format(makers);
