import type { Fact, Job, WorkKind } from '#domain/work.ts';
import type { PictureName } from './pictures.ts';

export type DemoWork = {
  kind: WorkKind;
  title: string;
  year: number;
  genres: readonly string[];
  minutes?: number;
  availability: string;
  poster?: PictureName;
  facts?: Record<Fact['label'], Fact['value']>;
  /** In the order in which they are shown; the third part is the role played. */
  credits: readonly (readonly [Job, string] | readonly ['cast', string, string])[];
};
