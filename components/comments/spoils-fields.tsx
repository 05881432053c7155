import { Check } from '#components/form/check.tsx';
import { fieldId } from '#components/form/field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import type { SeriesPlace } from '#domain/seen.ts';
import type { Serial, Spoiling } from '#domain/spoiled-place.ts';

type Props = {
  /** What the story is about, where it has places. */
  serial: Serial | null;
  state: ActionState;
  prefix: string;
  /** What was said before. */
  spoiling: Spoiling;
};

/** Whether a comment gives something away and, of a series, how far. */
export function SpoilsFields({ spoiling, ...fields }: Props) {
  // What is asked about it stands above, with its answers (spoiler-question.tsx).
  const { values } = fields.state;
  return (
    <>
      <Check name="spoils" prefix={fields.prefix} state={{ values }} checked={spoiling.spoils}>
        It gives something away: put it under bars
      </Check>
      <SpoilsPlace {...fields} place={spoiling.spoilsUpTo} />
    </>
  );
}

type PlaceProps = Omit<Props, 'spoiling'> & { place: SeriesPlace | null };

/** How far a series is given away. Numbers, because a season is talked about before the catalogue has it. */
export function SpoilsPlace({ serial, state, prefix, place }: PlaceProps) {
  if (!serial) return null;
  const { parts } = serial;
  const list = parts.length > 0 ? fieldId('parts', prefix) : undefined;
  const ofSeason = serial.season !== null;
  return (
    <div className="row">
      {!ofSeason && (
        <TextField
          name="season"
          label="Spoils season"
          {...{ state, prefix, list, ...numbers }}
          defaultValue={place?.season}
        />
      )}
      <TextField
        name="episode"
        label={ofSeason ? 'Spoils up to episode' : 'Up to episode'}
        {...{ state, prefix, ...numbers }}
        list={ofSeason ? list : undefined}
        defaultValue={place?.episode ?? undefined}
        help={`Left empty: all of the ${ofSeason ? 'season' : 'series'}. Who has seen that far reads it at once.`}
      />
      {list && (
        <datalist id={list}>
          {parts.map(({ number, title }) => (
            <option key={`${number} ${title}`} value={number} label={title} />
          ))}
        </datalist>
      )}
    </div>
  );
}

const numbers = { inputMode: 'numeric', autoComplete: 'off', maxLength: 4, size: 4 } as const;
