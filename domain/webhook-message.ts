import { commentPermalink } from './comment-address.ts';
import { commentHtml, type FeedComment } from './comment-feed.ts';
import { criticPath } from './critic.ts';
import type { Site } from './feed.ts';
import { plainHeadline } from './headline.ts';
import { ratingOf, scoreFigure } from './score.ts';
import { sectionPath } from './section.ts';
import { type StoryArea, type StoryKind, storyPath } from './story.ts';
import type { DeliveredEvent } from './webhook.ts';
import type { WholeStory } from './whole-story.ts';
import { workPath } from './work.ts';

/** What a message says, as Standard Webhooks has it: what happened, when, and to what. docs/webhooks.md shows each. */
export type WebhookMessage = { type: DeliveredEvent; timestamp: string; data: Record<string, unknown> };

/** A published story as readers have it, without its text: what is under bars there is in no message. */
export const storyData = (story: WholeStory, { publication, url }: Site) => ({
  ...{ id: story.id, kind: story.kind, url: url + storyPath(story) },
  title: plainHeadline(story.headline),
  verdict: story.verdict,
  score:
    story.score === null
      ? null
      : { shown: scoreFigure(story.score, publication.scoreScale), ...ratingOf(story.score, publication.scoreScale) },
  section: story.section && { name: story.section.name, url: url + sectionPath(story.section) },
  authors: story.writers.map((writer) => ({ name: writer.name, url: url + criticPath(writer) })),
  work: story.work && {
    ...{ id: story.work.id, kind: story.work.kind, title: story.work.title, year: story.work.year },
    url: url + workPath(story.work),
  },
  tags: story.tags,
  publishedAt: story.publishedAt.toISOString(),
  changedAt: story.changedAt.toISOString(),
});

/** A story that readers had: by what they knew it, and nothing of what became of it. */
export const withdrawnData = (
  { id, kind, ...place }: { id: number; kind: StoryKind; area: StoryArea; slug: string },
  { url }: Site,
) => ({ id, kind, url: url + storyPath(place) });

export type CommentedStory = { id: number; area: StoryArea; slug: string; headline: string };

/** A comment as everybody reads it, with what gives the work away withheld. */
export function commentData(
  comment: FeedComment & { inReplyTo: number | null },
  { id, headline, ...place }: CommentedStory,
  { url }: Site,
) {
  const path = storyPath(place);
  const address = url + commentPermalink(path, comment.number);
  const { name, path: page } = comment.author;
  return {
    ...{ id: comment.id, number: comment.number, url: address },
    html: commentHtml(comment, address),
    author: { name, url: page ? url + page : null },
    inReplyTo: comment.inReplyTo,
    story: { id, title: plainHeadline(headline), url: url + path },
    postedAt: comment.createdAt.toISOString(),
    editedAt: comment.editedAt?.toISOString() ?? null,
  };
}
