import { z } from 'zod';
import { MAX_APPEAL_CHARACTERS } from './appeal.ts';
import { countCharacters } from './characters.ts';
import { MAX_REASON_CHARACTERS } from './comment.ts';
import { threadParts } from './comment-address.ts';
import { lengthRefusal, tooShort } from './comment-length.ts';
import { HIGHEST_ID, idIn } from './highest-id.ts';
import { type Grounds, houseRules } from './house-rule.ts';
import { placeFields } from './place-field.ts';
import { MAX_NOTE_CHARACTERS } from './report.ts';
import { slowModeField } from './slow-mode-field.ts';

/**
 * What turns the order of letters round: with it "maps" is read as another word than the one that is looked for. Writing
 * from right to left needs none of it, as each line finds its own direction. Joiners stay, which emoji and Persian are
 * made with, and so do marks of direction, which turn nothing.
 */
const TURNING = /[\u202a-\u202e\u2066-\u206f]/g;

/**
 * Line ends of one kind, no control characters (PostgreSQL stores none, and nobody can read them), half a surrogate made
 * whole, and no empty lines around it or piled up inside. Each step reads the text once: anybody may send a megabyte.
 */
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(TURNING, '')
    .toWellFormed()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();

export const commentText = z
  .string(tooShort)
  .transform(tidy)
  .superRefine((text, context) => {
    const message = lengthRefusal(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

const gone = 'This form is out of date. Copy your text, load the page again and paste it.';
const id = z.coerce.number(gone).int(gone).positive(gone).max(HIGHEST_ID, gone);
/** Ticked or not; a button can say the same as its box, and both are sent then. */
const checkbox = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => value !== undefined);

/** What the button that was pressed is for. Signed-out people choose the door with it. */
export const commentIntents = ['post', 'preview', 'sign-in', 'sign-up'] as const;
export type CommentIntent = (typeof commentIntents)[number];

/** What a comment gives away, and whether its author was asked. */
const spoilsFields = { spoils: checkbox, ...placeFields, asked: checkbox };

export const commentForm = z.object({
  story: id,
  /** Number of the comment that is answered. */
  parent: z.preprocess((value) => value || undefined, id.optional()),
  text: commentText,
  ...spoilsFields,
  /** Drawn with the form, so that a form sent twice posts once. */
  once: z.string().max(100).default(''),
  intent: z.enum(commentIntents).catch('post'),
});

export const commentEditForm = z.object({
  comment: id,
  text: commentText,
  ...spoilsFields,
  intent: commentForm.shape.intent,
});

export const commentChoice = z.object({ comment: id });

/** Which words a moderator has read, as `wordsOf` says it. */
const words = z.string().max(20).default('');

/** What is said of a comment that was read. */
export const commentJudgement = z.object({ comment: id, words });

/** What staff say of a comment: that it gives something away and, in a series, how far. */
export const commentCoverForm = commentJudgement.extend(placeFields);

/** A button has no field beside which to say what is wrong with it: what names no comment is none. */
const pressed = id.optional().catch(undefined);

/** One form for the buttons of a whole thread: the one that was pressed names a comment and what is to become of it. */
export const likeForm = z
  .object({ like: pressed, unlike: pressed, from: z.enum(threadParts).catch('thread') })
  .transform(({ like, unlike, from }) => ({ comment: like ?? unlike, liked: like !== undefined, from }));

/** What stands above a thread was read by whoever put it there; to take it down asks for no reading. */
export const featureForm = z
  .object({ feature: z.string().optional().catch(undefined), unfeature: pressed })
  .transform(({ feature, unfeature }) => {
    if (feature === undefined) return { comment: unfeature, words: '', featured: false };
    const [comment, words = ''] = feature.split(':');
    return { comment: idIn(comment), words, featured: true };
  });

export const muteForm = z
  .object({ mute: pressed, unmute: pressed })
  .transform(({ mute, unmute }) => ({ comment: mute ?? unmute, muted: mute !== undefined }));

/** The same room for a character as in a comment. */
const MAX_REASON_UNITS = 8 * MAX_REASON_CHARACTERS;

const reasonMissing = 'Say why, in a few words. Everybody will read it in place of the comment.';

/** Why staff remove something. The rule says it; whatever is none of the rules needs words. */
export const groundsFields = {
  rule: z.enum(houseRules, 'Choose what it is about.'),
  reason: z
    .string()
    .default('')
    .transform((reason) => tidy(reason).replace(/\s+/g, ' ').trim().replace(/\.$/, ''))
    .refine((reason) => reason.length <= MAX_REASON_UNITS && countCharacters(reason) <= MAX_REASON_CHARACTERS, {
      error: `Say it in at most ${MAX_REASON_CHARACTERS} characters.`,
      abort: true,
    }),
};

export function refuseNoGrounds({ rule, reason }: Grounds, context: z.RefinementCtx) {
  if (rule === 'other' && countCharacters(reason) < 3) {
    context.addIssue({ code: 'custom', path: ['reason'], message: reasonMissing });
  }
}

export const commentRemovalForm = commentJudgement.extend(groundsFields).superRefine(refuseNoGrounds);

const NOTE_TOO_LONG = `Say it in at most ${MAX_NOTE_CHARACTERS} characters.`;

/** What a reader says is wrong with somebody's comment. */
export const reportForm = z.object({
  comment: id,
  reason: z.enum(houseRules, 'Choose what is wrong with it.'),
  note: z
    .string()
    .default('')
    .transform(tidy)
    .refine(
      (text) => text.length <= 8 * MAX_NOTE_CHARACTERS && countCharacters(text) <= MAX_NOTE_CHARACTERS,
      NOTE_TOO_LONG,
    ),
});

const appealMissing = 'Say why it should stand, in a sentence or two.';

export const appealForm = z.object({
  comment: id,
  appeal: z
    .string(appealMissing)
    .transform(tidy)
    .refine((text) => text.length <= 8 * MAX_APPEAL_CHARACTERS && countCharacters(text) <= MAX_APPEAL_CHARACTERS, {
      error: `Say it in at most ${MAX_APPEAL_CHARACTERS} characters.`,
      abort: true,
    })
    .refine((text) => countCharacters(text) >= 3, { error: appealMissing }),
});

export const threadChoice = z.object({ story: id });

/** The button stands in the head of a thread and below its form. */
export const followForm = z.object({ story: id, from: z.enum(['head', 'form']).catch('form') });

/** How a moderator wants comments taken under one story. */
export const threadRulesForm = z.object({
  story: id,
  holdComments: checkbox,
  slowSeconds: slowModeField,
});
