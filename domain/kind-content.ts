import type { StoryContent } from './content.ts';
import type { StoryKind } from './story.ts';

type Parts = Pick<StoryContent, 'score' | 'edition' | 'entries'>;

/**
 * A text without the parts that are of another kind of story. The editor shows no field for them, but a form can be made up:
 * a ranked work in a review would stand among the lists of that work.
 */
export const ofKind = <Content extends Parts>(kind: StoryKind, content: Content): Content => ({
  ...content,
  ...(kind === 'review' ? {} : { score: null, edition: '' }),
  ...(kind === 'list' ? {} : { entries: [] }),
});
