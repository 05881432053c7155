import { SelectField } from '#components/form/select-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import type { SocialLink } from '#domain/publication.ts';
import type { PublicationSettings } from '#domain/publication-form.ts';
import { LINES_MAX, linesOf, SITE_NAME_MAX, TAGLINE_MAX } from '#domain/publication-limits.ts';
import { scoreFigure } from '#domain/score.ts';
import { type ScoreScale, scoreScales } from '#domain/score-scale.ts';
import { Chapter } from './chapter.tsx';

type Props = { state: ActionState; settings: PublicationSettings };

export function NameFields({ state, settings, timeZones }: Props & { timeZones: string[] }) {
  return (
    <Chapter id="naming" title="Name">
      <div className="duo">
        <TextField
          state={state}
          name="name"
          label="Name of the publication"
          defaultValue={settings.name}
          maxLength={SITE_NAME_MAX}
          required
        />
        <TextField
          state={state}
          name="tagline"
          label="Line under the name"
          defaultValue={settings.tagline}
          maxLength={TAGLINE_MAX}
        />
        <SelectField
          state={state}
          name="timeZone"
          label="Time zone"
          defaultValue={settings.timeZone}
          choices={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
        <TextField
          state={state}
          name="locale"
          label="Language of dates and numbers"
          defaultValue={settings.locale}
          maxLength={35}
          spellCheck={false}
          autoCapitalize="none"
          help="A language and a country, such as en-GB or en-US."
          required
        />
      </div>
    </Chapter>
  );
}

const scaleNames: Record<ScoreScale, string> = {
  stars: 'Five stars, in halves',
  ten: 'Ten, in halves',
  hundred: 'A hundred',
  letter: 'Letters, A to F',
};

/** The same review in each scale, to compare. */
const EXAMPLE = 74;

export function ScaleField({ state, scale }: { state: ActionState; scale: ScoreScale }) {
  const chosen = state.values?.scoreScale ?? scale;
  return (
    <Chapter id="scale" title="Score" aside="What each critic gave is kept as given">
      <fieldset className="scales" key={chosen}>
        <legend className="sr">Scale</legend>
        {scoreScales.map((one) => (
          <label className="take" key={one}>
            <span className="take__who">
              <input type="radio" name="scoreScale" value={one} defaultChecked={one === chosen} />
              <b>{scaleNames[one]}</b>
            </span>
            <span className="score">
              <span className="score__figure" aria-hidden="true">
                {scoreFigure(EXAMPLE, one)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {state.errors?.scoreScale && <p className="error">{state.errors.scoreScale}</p>}
    </Chapter>
  );
}

export function ElsewhereField({ state, links }: { state: ActionState; links: readonly SocialLink[] }) {
  return (
    <Chapter id="elsewhere" title="Elsewhere" aside="At the foot of every page">
      <TextArea
        state={state}
        name="socialLinks"
        label="Where you can be followed"
        defaultValue={linesOf(links)}
        maxLength={LINES_MAX}
        help="One a line: a name, a space, and the whole address, such as: Mastodon https://films.example/@us"
      />
    </Chapter>
  );
}
