import { requestContext } from '#domain/request-context.ts';

/** Says what the page being rendered shows, so that the page cache knows when its copy is out of date. */
export function shows(...tags: string[]) {
  const shown = requestContext()?.shows;
  for (const tag of tags) shown?.add(tag);
}

/** Says what a write changed; every kept page that shows it is gone before the action answers. */
export function changed(...tags: string[]) {
  requestContext()?.forget(tags);
}
