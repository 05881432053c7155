'use client';

import type { WorkLine } from '#domain/work-line.ts';
import { Combobox } from './combobox.tsx';
import { workLabel, workMakers } from './work-label.ts';

type Props = {
  id: string;
  label: string;
  /** What stands in the field while nobody types. */
  chosen: WorkLine | null;
  choose: (work: WorkLine) => void;
  path: string;
  error?: string | undefined;
};

/** A field that finds a work while its title is typed. */
export const WorkCombobox = ({ chosen, path, ...field }: Props) => (
  <Combobox
    {...field}
    shown={chosen ? workLabel(chosen) : ''}
    at={{ path, asked: 'title', key: 'works' }}
    words={wordsOf}
  />
);

const wordsOf = (work: WorkLine) => ({ key: String(work.id), label: workLabel(work), more: workMakers(work) });
