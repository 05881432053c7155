import type { Calendar } from './dates.ts';
import { minuteOf } from './dates.ts';

/** One kind of thing in a download: a JSON file and a table of the same name. */
export type DataPart = {
  name: string;
  /** What stands in it, for its owner. */
  about: string;
};

/** The text that lies on top of the files. Lines end as every system's simplest editor can show. */
export const dataReadme = (
  { publication, url, madeAt }: { publication: string; url: string; madeAt: Date },
  parts: readonly DataPart[],
  calendar: Calendar,
): string =>
  [
    `Everything that you made at ${publication}`,
    `${url}, ${minuteOf(madeAt, calendar)}`,
    '',
    'Each thing is here twice: as JSON, for programs, and as CSV, for spreadsheets. Times are in UTC.',
    'In the tables, an apostrophe before =, + or @ at the beginning of a cell keeps a spreadsheet from calculating with it.',
    '',
    ...parts.flatMap(({ name, about }) => [`${name}.json, ${name}.csv`, `  ${about}`, '']),
    'What is not in here',
    '  What others wrote. Where you answered or liked something, it is named by its number and its address.',
    '  Your password: we do not know it, we only know how to check it.',
    '  Who of the staff decided about something, and what they note for each other: that is about them as well.',
    '  Failed attempts to sign in: they are kept for minutes, in a form from which nobody is recognised.',
    '',
    `How long we keep what is here: ${url}/privacy`,
    '',
  ].join('\r\n');
