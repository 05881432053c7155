import { type Byline, isSameByline, type Writer } from '#domain/byline.ts';

/** The names over a text, in order. */
export const signedBy = (bylines: readonly Byline[], writers: readonly Writer[]): string =>
  bylines.flatMap((byline) => writers.find((writer) => isSameByline(writer, byline))?.name ?? []).join(', ');
