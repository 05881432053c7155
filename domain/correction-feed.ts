import { CORRECTIONS_ID, changeNames, type ListedCorrection, plainCorrection } from './correction.ts';
import { type FeedItem, idIn, type Site } from './feed.ts';
import { plainHeadline } from './headline.ts';
import { storyPath } from './story.ts';
import { xmlText } from './xml.ts';

/** More than a careful publication makes in a year. */
export const FEED_CORRECTIONS = 50;

export const CORRECTIONS_PATH = '/corrections';

/** What was corrected, where and when. */
export function correctionItem(correction: ListedCorrection, site: Site): FeedItem {
  const { id, kind, story, text, madeAt } = correction;
  return {
    id: idIn(site, `correction-${id}`),
    title: `${changeNames[kind]}: ${plainHeadline(story.headline)}`,
    url: `${site.url}${storyPath(story)}${text && `#${CORRECTIONS_ID}`}`,
    published: madeAt,
    updated: madeAt,
    authors: [],
    categories: [],
    summary: '',
    html: `<p>${xmlText(plainCorrection(correction, site.publication.scoreScale))}</p>`,
  };
}
