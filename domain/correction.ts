import type { ChangeKind } from './change.ts';
import type { StoryContent } from './content.ts';
import { plainHeadline } from './headline.ts';
import { figureOrNone } from './score.ts';
import type { ScoreScale } from './score-scale.ts';
import type { StoryArea } from './story.ts';
import { withStop } from './with-stop.ts';

/** A score that was changed, and why. */
export type ScoreMove = { before: number | null; after: number | null; reason: string };

/** What readers are told of a change to a story. Its words, as those of a headline, mark the titles of works. */
export type Correction = {
  id: number;
  kind: ChangeKind;
  /** Empty where only the score was changed. */
  text: string;
  madeAt: Date;
  /** Whether readers may compare the two texts. */
  comparable: boolean;
  score: ScoreMove | null;
};

/** A correction among those of all stories. */
export type ListedCorrection = Correction & {
  story: { id: number; area: StoryArea; slug: string; headline: string };
};

export type CorrectionPage = { corrections: ListedCorrection[]; page: number; last: number; total: number };

/** The two texts of a correction, where readers may compare them. */
export type ComparedCorrection = ListedCorrection & { before: StoryContent; after: StoryContent };

/** Where the corrections of a story stand on its page. */
export const CORRECTIONS_ID = 'corrections';

export const comparisonPath = ({ id }: Pick<Correction, 'id'>) => `/corrections/${id}`;

/** Named where it is not the plain thing. */
export const changeNames: Record<ChangeKind, string> = {
  silent: 'Score',
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
};

const scoreMoveSaid = ({ before, after, reason }: ScoreMove, scale: ScoreScale): string =>
  `The score was ${figureOrNone(before, scale)} and is ${figureOrNone(after, scale)}: ${withStop(reason)}`;

/** A correction in one piece, its titles marked. */
export const correctionSaid = ({ text, score }: Pick<Correction, 'text' | 'score'>, scale: ScoreScale): string =>
  [text, score && scoreMoveSaid(score, scale)].filter(Boolean).join(' ');

/** The same without marks, for feeds and machines. */
export const plainCorrection = (correction: Pick<Correction, 'text' | 'score'>, scale: ScoreScale): string =>
  plainHeadline(correctionSaid(correction, scale));
