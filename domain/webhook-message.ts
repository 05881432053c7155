import { tellStoryLink } from './api/tell.ts';
import { type CommentToTell, tellComment } from './api/tell-comment.ts';
import type { Site } from './feed.ts';
import { type StoryArea, type StoryKind, storyPath } from './story.ts';
import type { DeliveredEvent } from './webhook.ts';

/**
 * What a message says, as Standard Webhooks has it: what happened, when, and to what. Of a story and a comment it says what
 * the API says of them, in the same words. docs/webhooks.md shows each.
 */
export type WebhookMessage = { type: DeliveredEvent; timestamp: string; data: Record<string, unknown> };

/** A story that readers had: by what they knew it, and nothing of what became of it. */
export const withdrawnData = (
  { id, kind, ...place }: { id: number; kind: StoryKind; area: StoryArea; slug: string },
  { url }: Site,
) => ({ id, kind, url: url + storyPath(place) });

export type CommentedStory = { id: number; area: StoryArea; slug: string; headline: string };

/** A comment as everybody reads it, with what gives the work away withheld, and the story under which it stands. */
export const commentData = (comment: CommentToTell, story: CommentedStory, { url }: Site) => ({
  ...tellComment(comment, story, url),
  story: tellStoryLink(story, url),
});
