import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { creditsOf, steppedCredits, type WrittenCredit } from './credit-rows.ts';
import { unforeseen } from './form-input.ts';
import { genresOf } from './genre.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { type Identifier, identifierSchemes, identifiersOf } from './identifiers.ts';
import { title, year } from './new-work.ts';
import { releasesOf } from './releases.ts';
import { slugRefusal } from './slug.ts';
import type { WholeWork } from './whole-work.ts';
import { workKinds } from './work.ts';
import { AVAILABILITY_MAX, MINUTES_MAX, NUMBER_MAX, TITLE_MAX, WORK_SEARCH_MAX } from './work-limits.ts';
import { editionsOf, factsOf } from './work-lines.ts';

/** A work as the desk writes it. */
export type WrittenWork = Pick<
  WholeWork,
  'title' | 'originalTitle' | 'kind' | 'year' | 'minutes' | 'availability' | 'facts' | 'editions' | 'releases'
> & {
  /** Empty: derived from the title, or as it was. */
  slug: string;
  parentId: number | null;
  /** Its place in the whole. */
  number: number | null;
  posterId: number | null;
  genres: string[];
  identifiers: Identifier[];
  credits: WrittenCredit[];
};

const workSteps = ['save', 'find-work', 'find-picture'] as const;

const line = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, { error: (issue) => `${String(issue.input).length} characters; ${max} fit.` }));

const count = (max: number, sentence: string, least = 1) =>
  z
    .string()
    .default('')
    .transform((text) => (text.trim() === '' ? null : Number(text)))
    .pipe(z.int(sentence).min(least, sentence).max(max, sentence).nullable());

const id = count(HIGHEST_ID, 'Choose one of those shown.');
const lines = z.string().default('').transform(cleanText);
const number = z.coerce.number().int().positive().max(HIGHEST_ID);

const fields = z.looseObject({
  /** Of the work; a new one has none. */
  workId: number.optional(),
  version: number.optional(),
  /** Whoever was told that somebody saved first, and puts theirs over it all the same. */
  over: z.string().optional(),
  next: z.enum(workSteps).catch('save').default('save'),
  findWork: z.string().max(WORK_SEARCH_MAX).default(''),
  findPicture: z.string().max(WORK_SEARCH_MAX).default(''),
  move: z
    .string()
    .regex(/^\d{1,3} (up|down|out)$/)
    .optional(),
  title,
  originalTitle: line(TITLE_MAX),
  kind: z.enum(workKinds, 'Choose what it is.'),
  year,
  minutes: count(MINUTES_MAX, 'Minutes in figures, such as 126.'),
  availability: line(AVAILABILITY_MAX),
  slug: z
    .string()
    .default('')
    .transform((text) => text.trim().toLowerCase())
    .superRefine((text, context) => {
      const refusal = text && slugRefusal(text);
      if (refusal) context.addIssue({ code: 'custom', message: refusal });
    }),
  parentId: id,
  number: count(NUMBER_MAX, 'Its number in figures, such as 2.', 0),
  posterId: id,
  genres: lines,
  facts: lines,
  editions: lines,
  releases: lines,
});

/** The form of a work: where it belongs, which button was pressed, what is written. All that is wrong is said at once. */
export const workForm = z.unknown().transform((form, context) => {
  const fail = (field: string, message: string | undefined) => {
    if (message) context.addIssue({ code: 'custom', path: [field], message });
  };
  const { data, error } = fields.safeParse(form, { error: unforeseen });
  for (const { path, message } of error?.issues ?? []) fail(path.join('.'), message);
  const sent = (typeof form === 'object' && form ? form : {}) as Record<string, unknown>;
  const rows = creditsOf(sent);
  for (const [field, message] of Object.entries(rows.errors)) fail(field, message);
  const kind = workKinds.find((one) => one === sent.kind) ?? 'film';
  const identifiers = identifierSchemes.flatMap((scheme) => {
    const read = identifiersOf(scheme, cleanText(String(sent[scheme] ?? '')), kind);
    fail(scheme, read.refusal);
    return read.identifiers;
  });
  if (!data) return z.NEVER;
  const { genres, refusal } = genresOf(data.genres);
  fail('genres', refusal);
  const [facts, editions, releases] = [factsOf(data.facts), editionsOf(data.editions), releasesOf(data.releases)];
  fail('facts', facts.refusal);
  fail('editions', editions.refusal);
  fail('releases', releases.refusal);
  const { workId, version, over, next, findWork, findPicture, move } = data;
  const written: WrittenWork = {
    ...{ title: data.title, originalTitle: data.originalTitle, kind: data.kind, year: data.year, slug: data.slug },
    ...{ minutes: data.minutes, availability: data.availability, parentId: data.parentId, number: data.number },
    ...{ posterId: data.posterId, facts: facts.facts, editions: editions.editions, releases: releases.releases },
    ...{ genres, identifiers, credits: steppedCredits(rows.credits, move) },
  };
  return { workId, version: over ? undefined : version, next, findWork, findPicture, move, written };
});
