import { z } from 'zod';
import { type Change, CORRECTION_MAX, changeKinds, SCORE_REASON_MAX } from './change.ts';
import { cleanText } from './clean-text.ts';
import { tooLong } from './content-limits.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { REVISION_NOTE_MAX } from './revision.ts';

const number = z.coerce.number().int().positive().max(HIGHEST_ID);
const line = (max: number) =>
  z
    .string()
    .default('')
    .transform((typed) => cleanText(typed).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, { error: (issue) => tooLong(String(issue.input), max) }));

/** Why a text was kept; beside the editor. */
export const revisionNote = line(REVISION_NOTE_MAX);

/** What whoever publishes changes to a live story says of them. What it lacks for that is asked where both texts are known. */
export const changeForm = z
  .object({
    storyId: number,
    /** Of the text that was looked at. */
    version: number,
    kind: z.enum(changeKinds, 'Say what has changed.'),
    text: line(CORRECTION_MAX),
    comparable: z.string().optional(),
    scoreReason: line(SCORE_REASON_MAX),
    note: revisionNote,
    /** Which button was pressed, and the time that the second is for, as a browser sends it. */
    next: z.enum(['publish', 'schedule']).catch('publish').default('publish'),
    goesLive: z.string().default(''),
  })
  .transform(({ storyId, version, comparable, next, goesLive, ...said }) => {
    const change: Change = { ...said, comparable: comparable !== undefined };
    return { storyId, version, change, next, goesLive };
  });
