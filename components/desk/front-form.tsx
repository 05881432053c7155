'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { FIND_MAX, type FrontPicks, type FrontSlot, frontSlotNames } from '#domain/front-slots.ts';
import { plainHeadline } from '#domain/headline.ts';
import type { StoryCard } from '#domain/story-card.ts';

type Props = {
  action: FormAction;
  picks: FrontPicks;
  choices: Pick<StoryCard, 'id' | 'headline' | 'section'>[];
  find: string;
};

const slotNames: Record<FrontSlot, string> = {
  lead: 'Lead, across the page',
  first: 'First large picture',
  second: 'Second large picture',
  aside: 'Beside the reviews',
};

/** A plain form: what is not chosen goes to the newest. */
export function FrontForm({ action, picks, choices, find }: Props) {
  const [state, send] = useForm(action);
  const stories = choices.map(({ id, headline, section }) => ({
    value: id,
    label: `${plainHeadline(headline)} (${section.name})`,
  }));
  const known = new Set(choices.map(({ id }) => id));
  const optionsOf = (slot: FrontSlot) => {
    const id = picks[slot];
    // What readers do not have now keeps its place until somebody takes it away.
    const gone = id && !known.has(id) ? [{ value: id, label: 'A story that is withdrawn' }] : [];
    return [{ value: '', label: 'The newest' }, ...gone, ...stories];
  };
  return (
    <form className="stack gap" action={send}>
      <Refusal state={state} lead="Nothing was changed." />
      <div className="duo">
        {frontSlotNames.map((slot) => (
          <SelectField
            key={slot}
            state={state}
            name={slot}
            label={slotNames[slot]}
            defaultValue={picks[slot] ?? ''}
            choices={optionsOf(slot)}
          />
        ))}
      </div>
      <div className="row">
        <SubmitButton kind="main" name="intent" value="save" busy="Saving…">
          Save the front page
        </SubmitButton>
        <SubmitButton name="intent" value="preview">
          Preview
        </SubmitButton>
      </div>
      <div className="narrow stack">
        <TextField
          state={state}
          name="find"
          label="An older story"
          type="search"
          defaultValue={find}
          maxLength={FIND_MAX}
          help="The first words of its headline. What is found stands at the top of each list."
        />
        <SubmitButton small name="intent" value="find">
          Find
        </SubmitButton>
      </div>
    </form>
  );
}
