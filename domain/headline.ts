/** A run of a headline; `title` runs are the name of a work and are set in italics. */
export type HeadlinePart = { text: string; title: boolean };

/** Words between asterisks are the title of a work: `Review: *Her*`. A lone asterisk is only an asterisk. */
export function headlineParts(headline: string): HeadlinePart[] {
  return headline
    .split(/\*([^*]+)\*/)
    .map((text, at) => ({ text, title: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The headline without its marks, for `<title>`, feeds and labels. */
export const plainHeadline = (headline: string): string => headline.replace(/\*([^*]+)\*/g, '$1');
