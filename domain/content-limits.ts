/** Some works have titles of thirty words. Cards and search results clip what is long; the data is kept whole. */
export const HEADLINE_MAX = 240;
/** Fits a card, a post on most networks and the description that search engines show. */
export const VERDICT_MAX = 280;
export const EDITION_MAX = 80;
export const DISCLOSURE_MAX = 300;

/** What is wrong with a text that is longer than its field. The browser's `maxLength` stops most people earlier. */
export const tooLong = (text: string, max: number) => `${text.length} characters; ${max} fit.`;
