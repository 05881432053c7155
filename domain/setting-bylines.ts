import type { Byline } from './byline.ts';
import { canSetBylines } from './permissions.ts';
import type { Viewer } from './viewer.ts';

type Story = { authorId: number };

/** What somebody may make of the bylines of a story: what they sent, or what stands where they may not set them. */
export const settableBylines = (
  wanted: Byline[] | undefined,
  standing: Byline[],
  story: Story,
  viewer: Viewer,
): Byline[] => (wanted && canSetBylines(viewer, story) ? wanted : standing);

/** A text as this person may save it: with the bylines that stand, where they may not set any others. */
export const withSettableBylines = <Content extends { bylines: Byline[] }>(
  content: Content,
  standing: Byline[],
  story: Story,
  viewer: Viewer,
): Content => ({ ...content, bylines: settableBylines(content.bylines, standing, story, viewer) });
