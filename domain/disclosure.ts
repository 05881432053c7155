/** How we came by a work, and what it earns us; `none` says that there is nothing of the kind. */
export const disclosures = ['screener', 'code', 'affiliate', 'none'] as const;
export type Disclosure = (typeof disclosures)[number];

/** As a text holds it: empty until somebody has said. */
export const disclosedValues = ['', ...disclosures] as const;
export type Disclosed = (typeof disclosedValues)[number];

/** As the desk offers it. */
export const disclosureNames: Record<Disclosure, string> = {
  screener: 'Screener',
  code: 'Review code',
  affiliate: 'Affiliate links',
  none: 'None of these',
};

const sentences: Record<Disclosure, string> = {
  screener: 'We saw it on a screener, which cost us nothing.',
  code: 'We were given a code for it, which cost us nothing.',
  affiliate: 'Some links in this text earn us a commission.',
  none: 'No screener, no review code, no affiliate links.',
};

/** What readers are told beside the verdict: a sentence for the choice, then whatever else was written. */
export function disclosureSaid(disclosed: Disclosed, text: string): string {
  // With words of its own, “none of these” would only stand in their way.
  if (disclosed === '' || (disclosed === 'none' && text)) return text;
  return [sentences[disclosed], text].filter(Boolean).join(' ');
}
