import type { EndpointName } from '#domain/api/endpoints.ts';
import type { Answerer } from './answer.ts';
import { commentAnswer, commentsAnswer } from './find-comments.ts';
import { peopleAnswer, personAnswer } from './find-people.ts';
import { publicationAnswer } from './find-publication.ts';
import { listAnswer, listsAnswer, storiesAnswer, storyAnswer } from './find-stories.ts';
import { workAnswer, worksAnswer } from './find-works.ts';

/** What answers each endpoint, for whoever asks from inside. */
export const answerers: Record<EndpointName, Answerer> = {
  publication: publicationAnswer,
  stories: storiesAnswer,
  story: storyAnswer,
  comments: commentsAnswer,
  comment: commentAnswer,
  lists: listsAnswer,
  list: listAnswer,
  works: worksAnswer,
  work: workAnswer,
  people: peopleAnswer,
  person: personAnswer,
};
