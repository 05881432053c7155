import { Check } from '#components/form/check.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { slowChoices } from '#components/slow-choices.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { CommentRules, FirstComments } from '#domain/comment-rules.ts';
import {
  APPROVALS_MAX,
  CLOSE_AFTER_MAX,
  LINES_MAX,
  LINKS_MAX,
  REPORTS_MAX,
  spamChoices,
} from '#domain/publication-limits.ts';
import { Chapter } from './chapter.tsx';

const newWords: Record<FirstComments, string> = {
  show: 'Show them',
  'hold-links': 'Hold those that have a link',
  hold: 'Hold them for a moderator',
};

const spamWords = [
  { value: '', label: 'Show them' },
  ...spamChoices.map((sure) => ({ value: `${sure}`, label: `Hold them when ${sure} % sure` })),
];

type Props = { state: ActionState; settings: CommentRules };

/** What happens to a new comment, in the order in which it is asked. Staff are asked none of it. */
export function CommentFields({ state, settings }: Props) {
  return (
    <Chapter id="policy" title="Comments" aside="Of readers; staff are shown at once">
      <div className="duo">
        <SelectField
          state={state}
          name="slowSeconds"
          label="From each reader under a story"
          defaultValue={settings.slowSeconds}
          choices={slowChoices}
          help="Moderators can make single threads slower."
        />
        <TextField
          state={state}
          name="threadsCloseAfter"
          label="Threads close after so many days"
          type="number"
          min={1}
          max={CLOSE_AFTER_MAX}
          defaultValue={settings.threadsCloseAfter ?? ''}
          help="Of stories published from now on. Empty for never; moderators can open them again."
        />
      </div>
      <TextArea
        state={state}
        name="bannedWords"
        label="Banned words"
        defaultValue={settings.bannedWords.join(', ')}
        maxLength={LINES_MAX}
        help="Between commas. Nothing with one of them is posted, however it is disguised: v1agra, s p a m, spaaam."
      />
      <Check name="holdComments" state={state} checked={settings.holdComments}>
        A moderator reads every comment before it is shown
      </Check>
      <div className="duo">
        <SelectField
          state={state}
          name="firstComments"
          label="The first comments of a reader"
          defaultValue={settings.firstComments}
          choices={Object.entries(newWords).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          state={state}
          name="approvals"
          label="Until so many of them can be read"
          type="number"
          min={1}
          max={APPROVALS_MAX}
          defaultValue={settings.approvals}
          help="From then on the reader is known."
        />
      </div>
      <TextArea
        state={state}
        name="watchList"
        label="Words on the watch list"
        defaultValue={settings.watchList.join(', ')}
        maxLength={LINES_MAX}
        help="Between commas. A comment with one of them waits for a moderator; its author does not hear which."
      />
      <SelectField
        state={state}
        name="spamSure"
        label="Comments that read like what was removed here before"
        defaultValue={settings.spamSure ?? ''}
        choices={spamWords}
        help="Learned from what your moderators remove and let through, and silent until they have done each fifty times. It holds, and never refuses."
      />
      <div className="duo">
        <TextField
          state={state}
          name="linksMax"
          label="Most links in a comment that is shown at once"
          type="number"
          min={0}
          max={LINKS_MAX}
          defaultValue={settings.linksMax ?? ''}
          help="One with more waits for a moderator. Empty for any number."
        />
        <TextField
          state={state}
          name="reportsToHold"
          label="So many reports hold a comment"
          type="number"
          min={1}
          max={REPORTS_MAX}
          defaultValue={settings.reportsToHold}
          help="Until a moderator has read it. Readers whose reports were often wrong count less."
        />
      </div>
    </Chapter>
  );
}
