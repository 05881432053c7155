import { z } from 'zod';
import { type Body, type BodyNode, emptyBody } from './body.ts';
import { BodyError, parseBody } from './body-schema.ts';
import { bodyOfText } from './body-text.ts';
import { bylinesOf } from './byline-form.ts';
import { cleanText } from './clean-text.ts';
import type { StoryContent } from './content.ts';
import { DISCLOSURE_MAX, EDITION_MAX, HEADLINE_MAX, tooLong, VERDICT_MAX } from './content-limits.ts';
import { disclosedValues } from './disclosure.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { entriesOf } from './list-entries.ts';
import { slugRefusal } from './slug.ts';
import { tagsOf } from './tags.ts';

const fits = (max: number) => z.string().max(max, { error: (issue) => tooLong(String(issue.input), max) });
const line = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(fits(max));

const NOT_SHOWN = 'Choose one of those shown.';

const id = z
  .string()
  .default('')
  .transform((text) => (text === '' ? null : Number(text)))
  .pipe(z.int(NOT_SHOWN).positive(NOT_SHOWN).max(HIGHEST_ID, NOT_SHOWN).nullable());

const NOT_OF_SCALE = 'Choose a score of the scale.';

const score = z
  .string()
  .default('')
  .transform((text) => (text === '' ? null : Number(text)))
  .pipe(z.int(NOT_OF_SCALE).min(0, NOT_OF_SCALE).max(100, NOT_OF_SCALE).nullable());

const slug = z
  .string()
  .default('')
  .transform((text) => text.trim().toLowerCase())
  .superRefine((text, context) => {
    const refusal = text && slugRefusal(text);
    if (refusal) context.addIssue({ code: 'custom', message: refusal });
  });

/** A story's content as a form gives it; without a text or bylines where the form did not show them. */
export type WrittenContent = Omit<StoryContent, 'body' | 'bylines'> & {
  body: Body | undefined;
  bylines: StoryContent['bylines'] | undefined;
};

/**
 * The form of the editor, field by field as a browser sends it, turned into a story's content. Only what can be stored
 * is asked here; what a story needs before readers may see it is in publishing.ts.
 */
export const storyForm = z
  .looseObject({
    headline: line(HEADLINE_MAX),
    verdict: z
      .string()
      .default('')
      .transform((text) => cleanText(text).trim())
      .pipe(fits(VERDICT_MAX)),
    score,
    sectionId: id,
    tags: z
      .string()
      .default('')
      .transform((typed) => tagsOf(cleanText(typed))),
    workId: id,
    edition: line(EDITION_MAX),
    leadMediaId: id,
    disclosed: z.enum(disclosedValues, NOT_SHOWN).default(''),
    disclosure: line(DISCLOSURE_MAX),
    slug,
    /** The text as the editor stores it … */
    body: z.string().optional(),
    /** … or, without JavaScript, as plain text. Neither: the text could not be shown as plain text and stays as it is. */
    text: z.string().optional(),
  })
  .transform((form, context): WrittenContent => {
    const { headline, verdict, score, sectionId, workId, edition, leadMediaId, disclosed, disclosure, slug } = form;
    const fail = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const tags = form.tags;
    if (tags.refusal) fail('tags', tags.refusal);
    const entries = entriesOf(form);
    if (entries.refusal) fail('entries', entries.refusal);
    const bylines = bylinesOf(form);
    if (bylines.refusal) fail('bylines', bylines.refusal);
    const body = bodyOf(form.body, form.text, (message) => fail('body', message));
    return {
      ...{ headline, verdict, score, sectionId, workId, edition, leadMediaId, disclosed, disclosure, slug, body },
      tags: tags.tags,
      entries: entries.entries,
      bylines: bylines.bylines,
    };
  });

const cleanly = (_: string, value: unknown) => (typeof value === 'string' ? cleanText(value) : value);

function bodyOf(json: string | undefined, text: string | undefined, fail: (message: string) => void): Body | undefined {
  try {
    if (json !== undefined) return withoutEmptyEnd(parseBody(JSON.parse(json, cleanly)));
    return text === undefined ? undefined : withoutEmptyEnd(parseBody(bodyOfText(cleanText(text))));
  } catch (cause) {
    if (!(cause instanceof BodyError || cause instanceof SyntaxError)) throw cause;
    fail(`The text cannot be saved as it is: ${cause.message}.`);
    return emptyBody;
  }
}

const isEmptyParagraph = (node: BodyNode | undefined) => node?.type === 'paragraph' && !node.content?.length;

/** The editor keeps an empty paragraph at the end to go on writing in; readers would see a gap. */
function withoutEmptyEnd(body: Body): Body {
  const end = body.content.findLastIndex((node) => !isEmptyParagraph(node));
  return { type: 'doc', content: end < 0 ? emptyBody.content : body.content.slice(0, end + 1) };
}
