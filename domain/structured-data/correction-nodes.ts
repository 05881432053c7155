import type { CorrectionCommentLeaf } from 'schema-dts';
import { type Correction, comparisonPath, plainCorrection } from '#domain/correction.ts';
import { isoMinute } from '#domain/dates.ts';
import { known, type Site } from './graph.ts';

/** What readers are told of the changes to a story. */
export const correctionNodes = (corrections: readonly Correction[], { publication, url }: Site) =>
  corrections.map((correction) =>
    known<CorrectionCommentLeaf>({
      '@type': 'CorrectionComment',
      text: plainCorrection(correction, publication.scoreScale),
      datePublished: isoMinute(correction.madeAt, publication),
      url: correction.comparable ? url + comparisonPath(correction) : null,
    }),
  );
