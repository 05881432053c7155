import type { ArticleLeaf, NewsArticleLeaf, ReviewLeaf } from 'schema-dts';
import { isoMinute } from '#domain/dates.ts';
import { descriptionOf } from '#domain/description.ts';
import { plainHeadline } from '#domain/headline.ts';
import { storyPath } from '#domain/story.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { correctionNodes } from './correction-nodes.ts';
import { known, refer, type Site } from './graph.ts';
import { nodeId } from './node-id.ts';
import { authorsOf } from './person-nodes.ts';
import { ratingNode } from './rating-nodes.ts';

export type StoryNode = ReviewLeaf | ArticleLeaf | NewsArticleLeaf;

/** How it stands on its page: pictures by their addresses, comments by the names of their nodes. */
type Shown = { images: readonly string[]; comments: readonly string[] };

/** A story: a review of its work, or an article about it. */
export function storyNode(story: WholeStory, { images, comments }: Shown, site: Site): StoryNode {
  const { publication, url } = site;
  const address = url + storyPath(story);
  const common = {
    '@id': nodeId.story(url, story),
    headline: plainHeadline(story.headline),
    description: descriptionOf(story),
    url: address,
    mainEntityOfPage: refer(nodeId.page(address)),
    inLanguage: publication.locale,
    datePublished: isoMinute(story.publishedAt, publication),
    dateModified: isoMinute(story.changedAt, publication),
    author: authorsOf(story.writers, url),
    publisher: refer(nodeId.organization(url)),
    image: images,
    keywords: story.tags,
    commentCount: story.comments,
    comment: comments.map(refer),
    correction: correctionNodes(story.corrections, site),
  };
  const work = story.work && refer(nodeId.work(url, story.work));
  if (story.kind === 'review') {
    return known<ReviewLeaf>({
      ...{ '@type': 'Review', ...common, name: common.headline, itemReviewed: work },
      reviewRating: story.score === null ? null : ratingNode(story.score, publication.scoreScale),
    });
  }
  const article = { ...common, articleSection: story.section?.name ?? null, about: work };
  if (story.kind === 'news') return known<NewsArticleLeaf>({ '@type': 'NewsArticle', ...article });
  const list = story.kind === 'list' ? refer(nodeId.list(address)) : null;
  return known<ArticleLeaf>({ '@type': 'Article', ...article, mainEntity: list });
}
