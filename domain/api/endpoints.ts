import { z } from 'zod';
import { storyKinds } from '#domain/story.ts';
import { workKinds } from '#domain/work.ts';
import { comment } from './comment-shape.ts';
import { FIRST_MOMENT, LAST_MOMENT } from './cursor.ts';
import { type Endpoint, many, one } from './endpoint.ts';
import { person, personSummary } from './person-shape.ts';
import { publication } from './publication-shape.ts';
import { listSummary, story, storySummary } from './story-shape.ts';
import { work, workSummary } from './work-shape.ts';

/** Longer is no name of anything here. */
const NAME_MAX = 200;

const name = z
  .string()
  .max(NAME_MAX, { error: 'There is no such name.' })
  .regex(/^[^\p{Cc}]+$/u, { error: 'A name has to be given.' })
  .optional();
const kindOf = <Kinds extends readonly [string, ...string[]]>(kinds: Kinds) =>
  z.enum(kinds, { error: `One of: ${kinds.join(', ')}.` }).optional();
const since = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], {
    error: 'A day or a moment, as 2013-12-18 or 2013-12-18T09:30:00Z.',
  })
  .transform((at) => new Date(Math.min(Math.max(Date.parse(at), FIRST_MOMENT), LAST_MOMENT)))
  .optional()
  .describe('Published then or later: a day (which begins in UTC) or a moment.');

const filters = {
  section: name.describe('In the section with this slug.'),
  critic: name.describe('Under the name of the critic or guest with this handle.'),
  tag: name.describe('With the tag of this slug.'),
  since,
};

const storyKey = { about: 'Its number, or the path of its page with a colon for the slash.', example: 'reviews:her' };
const listKey = { about: 'The same of a list.', example: 'lists:top-10' };
const workKey = {
  about: 'Its number, or `works:` and the last part of the address of its page.',
  example: 'works:her',
};
const personKey = {
  about: 'Their number, or `people:` and the last part of the address of their page.',
  example: 'people:spike-jonze',
};

/** Everything that can be asked, in the order in which it is explained. */
export const endpoints = {
  publication: one(
    {
      ...{
        path: '',
        id: 'getPublication',
        title: 'The publication',
        keys: {},
        example: '?fields=name,scoreScale,stories',
      },
      about: 'Whose API this is, its sections, and the addresses at which everything begins.',
    },
    publication,
  ),
  stories: many(
    {
      ...{ path: '/stories', id: 'listStories', title: 'Stories', keys: {} },
      ...{ example: '?kind=review&limit=1&fields=id,headline,score,url,api' },
      about: 'What is published, newest first. Filters narrow it together.',
    },
    storySummary,
    {
      ...filters,
      kind: kindOf(storyKinds).describe('Of this kind.'),
      work: name.describe('About this work: its number, or `works:` and its slug.'),
    },
  ),
  story: one(
    {
      ...{ path: '/stories/{story}', id: 'getStory', title: 'A story', keys: { story: storyKey } },
      ...{ about: 'One story with its text.', example: '?fields=headline,tags,thread' },
    },
    story,
  ),
  comments: many(
    {
      ...{ path: '/stories/{story}/comments', id: 'listComments', title: 'The comments of a story' },
      ...{ keys: { story: storyKey }, example: '?limit=1&fields=number,answers,html,url' },
      about:
        'What readers said under a story, in the order of their numbers. A comment that was removed keeps its place.',
    },
    comment,
    {},
  ),
  comment: one(
    {
      ...{ path: '/stories/{story}/comments/{number}', id: 'getComment', title: 'A comment' },
      keys: { story: storyKey, number: { about: 'Its number in the thread.', example: '1' } },
      ...{ about: 'One comment.', example: '?fields=number,postedAt,url' },
    },
    comment,
  ),
  lists: many(
    {
      ...{
        path: '/lists',
        id: 'listLists',
        title: 'Ranked lists',
        keys: {},
        example: '?limit=1&fields=headline,works,api',
      },
      about: 'The stories that rank works, newest first.',
    },
    listSummary,
    filters,
  ),
  list: one(
    {
      ...{ path: '/lists/{list}', id: 'getList', title: 'A list', keys: { list: listKey } },
      ...{ about: 'One list with its text and its ranks.', example: '?fields=headline,verdict,publishedAt' },
    },
    story,
  ),
  works: many(
    {
      ...{ path: '/works', id: 'listWorks', title: 'Works', keys: {}, example: '?kind=film&limit=1' },
      about:
        'What we wrote about or ranked: films, games, books and the others, by title. Those of a person come in the order in which they were entered.',
    },
    workSummary,
    {
      kind: kindOf(workKinds).describe('Of this kind.'),
      person: name.describe('In which this person had a part: their number, or `people:` and their slug.'),
    },
  ),
  work: one(
    {
      ...{ path: '/works/{work}', id: 'getWork', title: 'A work', keys: { work: workKey } },
      ...{ about: 'One work with what is known of it.', example: '?fields=title,year,minutes,genres,stories' },
    },
    work,
  ),
  people: many(
    {
      ...{ path: '/people', id: 'listPeople', title: 'People', keys: {}, example: '?limit=1' },
      about: 'Who had a part in those works, by name.',
    },
    personSummary,
    {},
  ),
  person: one(
    {
      ...{ path: '/people/{person}', id: 'getPerson', title: 'A person', keys: { person: personKey } },
      ...{ about: 'One person.', example: '' },
    },
    person,
  ),
} satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
