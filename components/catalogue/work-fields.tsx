import { SelectField } from '#components/form/select-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import type { ActionState } from '#domain/action-state.ts';
import { SLUG_MAX } from '#domain/slug.ts';
import { workKinds } from '#domain/work.ts';
import { AVAILABILITY_MAX, TITLE_MAX } from '#domain/work-limits.ts';
import { GenresField } from './genres-field.tsx';
import type { WorkDraft } from './work-draft.ts';

const kinds = workKinds.map((kind) => ({ value: kind, label: workKindNames[kind] }));

/** What a work is called, what it is, how long, and where it can be had. */
export function WorkFields({ state, work, genres }: { state: ActionState; work: WorkDraft; genres: string[] }) {
  return (
    <section aria-labelledby="h-facts">
      <RailHead id="h-facts">Facts</RailHead>
      <div className="duo">
        <TextField
          name="title"
          label="Title"
          state={state}
          defaultValue={work.title}
          maxLength={TITLE_MAX}
          autoComplete="off"
          required
        />
        <TextField
          name="originalTitle"
          label="Title at home"
          state={state}
          defaultValue={work.originalTitle}
          maxLength={TITLE_MAX}
          autoComplete="off"
          help="Where it was made it has another: Fyret."
        />
        <SelectField name="kind" label="Kind" state={state} defaultValue={work.kind} choices={kinds} />
        <TextField
          name="year"
          label="Year"
          state={state}
          defaultValue={work.year ?? ''}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
        />
        <GenresField state={state} genres={work.genres} known={genres} />
        <TextField
          name="availability"
          label="Where now"
          state={state}
          defaultValue={work.availability}
          maxLength={AVAILABILITY_MAX}
          autoComplete="off"
          help="Where it can be seen, played or bought today: Thursdays, Channel Nine."
        />
        <TextField
          name="minutes"
          label="Minutes"
          state={state}
          defaultValue={work.minutes ?? ''}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
        />
        <TextField
          name="slug"
          label="Address"
          state={state}
          defaultValue={work.slug}
          maxLength={SLUG_MAX}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          help={
            work.slug
              ? `The last part of /works/${work.slug}. If you change it, the old one leads on.`
              : 'The last part of /works/… Left empty, it is made from the title.'
          }
        />
      </div>
    </section>
  );
}
