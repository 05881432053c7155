import { makersOf } from './credit-lines.ts';
import { criticPath } from './critic.ts';
import { type FeedItem, idIn, type Site } from './feed.ts';
import { sharePicturePath } from './picture.ts';
import { spokenScore } from './score.ts';
import { storyPath } from './story.ts';
import type { ListedWork, WholeStory } from './whole-story.ts';
import { workPath } from './work.ts';
import { xmlText } from './xml.ts';

/** The works of a list, each a piece of its feed, in the order of their ranks. */
export function rankItems(list: WholeStory, site: Site): FeedItem[] {
  return list.entries.map((entry) => ({
    id: idIn(site, `story-${list.id}-work-${entry.work.id}`),
    title: `${entry.rank}. ${entry.work.title}`,
    url: `${site.url}${storyPath(list)}#no-${entry.rank}`,
    published: list.publishedAt,
    updated: list.changedAt,
    authors: list.writers.map((writer) => ({ name: writer.name, url: site.url + criticPath(writer) })),
    categories: list.section ? [list.section.name] : [],
    summary: '',
    html: rankHtml(entry, site),
    ...(entry.review?.picture && { picture: site.url + sharePicturePath(entry.review.picture) }),
  }));
}

export function rankHtml({ rank, blurb, work, review }: ListedWork, { url, publication }: Site): string {
  const year = work.year === null ? '' : ` (${work.year})`;
  const score = review && review.score !== null ? `, ${spokenScore(review.score, publication.scoreScale)}` : '';
  return [
    `<h2>${rank}. <a href="${xmlText(url + workPath(work))}"><i>${xmlText(work.title)}</i></a>${year}</h2>`,
    ...[makersOf(work.credits, publication.locale), blurb].map((words) => words && `<p>${xmlText(words)}</p>`),
    review ? `<p><a href="${xmlText(url + storyPath(review))}">Read the review</a>${xmlText(score)}</p>` : '',
  ].join('');
}
