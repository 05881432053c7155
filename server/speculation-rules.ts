export const SPECULATION_RULES_PATH = '/speculation-rules.json';
export const SPECULATION_RULES_TYPE = 'application/speculationrules+json';

/** Reading pages only. Nothing that belongs to somebody, changes something, or is no page. */
const readingPages = {
  and: [
    { href_matches: '/*' },
    {
      not: {
        href_matches: [
          '/desk*',
          '/account*',
          '/sign-*',
          '/forgot-password*',
          '/reset-password*',
          '/first-admin*',
          '/unsubscribe*',
          '/api/*',
          '/media/*',
          '/share/*',
          '/embed/*',
          '/oembed*',
          '/*.xml',
          '/*.txt',
        ],
      },
    },
    { not: { selector_matches: '[download], [target=_blank], [rel~=nofollow]' } },
  ],
};

/** Fetched when the pointer rests on a link, rendered when it is pressed. */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: readingPages, eagerness: 'moderate' }],
  prerender: [{ where: readingPages, eagerness: 'conservative' }],
});
