import type { SocialLink } from './publication.ts';

/** Stands across the front page in one line on a desk, and in two on a phone. */
export const SITE_NAME_MAX = 40;

/** One line under the name. */
export const TAGLINE_MAX = 120;

/** More would be a page of its own. */
export const SOCIAL_LINKS_MAX = 8;
export const SOCIAL_NAME_MAX = 40;

/** As long as browsers and mails carry without a fold. */
export const SOCIAL_ADDRESS_MAX = 500;

/** Ten years; longer is never. */
export const CLOSE_AFTER_MAX = 3_650;

/** Nobody should be new for ever. */
export const APPROVALS_MAX = 20;

/** More readers than report anything. */
export const REPORTS_MAX = 50;

/** More is a list of links, and no comment. */
export const LINKS_MAX = 50;

/** What typing in a text area can come to; what is too much of it is said line by line. */
export const LINES_MAX = 10_000;

/** One link a line: its name, then its address. */
export const linesOf = (links: readonly SocialLink[]) => links.map(({ name, url }) => `${name} ${url}`).join('\n');

/** How sure a publication can ask its machine to be that a comment is spam. */
export const spamChoices = [99, 95, 90, 80] as const;
