import type { WorkChoices, WorkDraft } from '#components/catalogue/work-draft.ts';
import { worksNumbered, worksTitled } from '#db/find-works.ts';
import { knownGenres } from '#db/genres.ts';
import { newestPictures } from '#db/wall-pictures.ts';
import { idIn } from '#domain/highest-id.ts';
import { WALL_PICTURES } from '#domain/wall-picture.ts';
import { type WorkKind, workKinds } from '#domain/work.ts';
import { WORKS_FOUND } from '#domain/work-line.ts';
import { wholesOf } from '#domain/work-parts.ts';
import { findPicturesPath, findWorksPath } from './story-paths.ts';

/** Where the form of a work asks while somebody works in it. */
export const workPaths = { findWorks: findWorksPath, findPeople: '/desk/find/people', findPictures: findPicturesPath };

/** What there is to choose from, with what somebody without JavaScript has just looked for. */
export async function readWorkChoices(asked: { work: string; picture: string }): Promise<WorkChoices> {
  const [genres, wall, works] = await Promise.all([
    knownGenres(),
    newestPictures(asked.picture, WALL_PICTURES),
    worksTitled(asked.work, WORKS_FOUND),
  ]);
  return { genres, wall, found: { ...asked, works } };
}

/** An empty form; where it is begun from a whole, that stands in it already. */
export async function newWorkDraft(asked: { part: string; kind: string }): Promise<WorkDraft> {
  const id = idIn(asked.part);
  const [whole = null] = id ? await worksNumbered([id]) : [];
  const kind: WorkKind = workKinds.find((known) => known === asked.kind) ?? 'film';
  return {
    ...{ kind, slug: '', title: '', originalTitle: '', year: null, minutes: null, availability: '', number: null },
    ...{ genres: [], facts: [], editions: [], releases: [], identifiers: [], credits: [], poster: null },
    whole: whole && wholesOf[kind].includes(whole.kind) ? whole : null,
  };
}
