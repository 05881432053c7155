import { albums } from '#db/demo/works/albums.ts';
import { booksAndComics } from '#db/demo/works/books-and-comics.ts';
import { films } from '#db/demo/works/films.ts';
import { games } from '#db/demo/works/games.ts';
import { television } from '#db/demo/works/television.ts';
import type { DemoWork } from './work.ts';

const works = { ...films, ...television, ...games, ...booksAndComics, ...albums };

export type WorkSlug = keyof typeof works;

/** Everything that the demo reviews or ranks, by slug. */
export const demoWorks: Record<WorkSlug, DemoWork> = works;
