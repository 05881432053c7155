/** A mail from the house. The same parts as plain text and as HTML (letter-text.ts, letter-html.ts). */
export type Letter = {
  to: { name: string; address: string };
  subject: string;
  /** Small capitals above the heading: what this is about. */
  label: string;
  heading: string;
  paragraphs: string[];
  /** What somebody said, as far as a letter may tell it. */
  quote?: { by: string; words: string };
  button?: { name: string; url: string };
  /** Why they get it, and what to do when they should not. */
  foot: string;
  /** Where letters such as this one are ended: by a person on a page, by a mail program with one POST (RFC 8058). */
  stop?: { name: string; page: string; post: string };
};

/** Who writes. */
export type Sender = { name: string; url: string };
