import type { ContentPart } from '#domain/collision.ts';

/** What the parts of a story are called where two texts stand beside each other. */
export const partNames: Record<ContentPart, string> = {
  headline: 'Headline',
  verdict: 'The short review',
  body: 'Text',
  entries: 'The list',
  bylines: 'Byline',
  workId: 'Work',
  edition: 'Edition',
  score: 'Score',
  sectionId: 'Section',
  tags: 'Tags',
  leadMediaId: 'Hero',
  slug: 'Address',
  disclosed: 'How we came by it',
  disclosure: 'Disclosure',
};
