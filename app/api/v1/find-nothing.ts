import { failure } from './answer.ts';

/** For whatever is below the API and is no endpoint. */
export const nothingAnswer = async () =>
  failure('not-found', 'There is no such endpoint. The header Link leads to the list of them.');
