import { z } from 'zod';
import { caseChoices } from './comment-case.ts';
import { groundsFields, refuseNoGrounds } from './comment-form.ts';
import { CASES_PER_PAGE } from './comment-queue.ts';
import { HIGHEST_ID, idIn } from './highest-id.ts';

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

/** As `seenAs` writes it. */
const seen = z.string().max(60);

const unsaid = z.enum(caseChoices).exclude(['remove']);

/** What was decided about one comment, and as what it was seen. */
export const caseForm = z.discriminatedUnion('choice', [
  z.object({ choice: unsaid, comment: id, seen }),
  z.object({ choice: z.literal('remove'), comment: id, seen, ...groundsFields }).superRefine(refuseNoGrounds),
]);

/** Which comment somebody begins to read. */
export const takeUpForm = z.object({ comment: id });

/** A comment that was chosen, and as what it was seen: "12:0.held.0". */
export const chosenAs = (comment: number, seenAs: string) => `${comment}:${seenAs}`;

const NOTHING_CHOSEN = 'Choose the comments first, by the box beside each.';

const chosen = z
  .union([z.string().transform((only) => [only]), z.array(z.string())], NOTHING_CHOSEN)
  .refine((all) => all.length <= CASES_PER_PAGE, `No more than ${CASES_PER_PAGE} at once.`)
  .transform((all) => all.map(chosenIn))
  .refine((all) => all.every(({ comment }) => comment > 0), NOTHING_CHOSEN);

function chosenIn(text: string) {
  const [comment, seen = ''] = text.split(':');
  return { comment: idIn(comment) ?? 0, seen };
}

/** The same decision about all that are chosen. */
export const casesForm = z.discriminatedUnion('choice', [
  z.object({ choice: z.literal('approve'), chosen }),
  z.object({ choice: z.literal('remove'), chosen, ...groundsFields }).superRefine(refuseNoGrounds),
]);

export const undoDecisionsForm = z.object({
  decision: z
    .union([id.transform((only) => [only]), z.array(id)])
    .refine((ids) => ids.length <= CASES_PER_PAGE, `No more than ${CASES_PER_PAGE} at once.`),
});
