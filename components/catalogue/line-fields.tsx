import { TextArea } from '#components/form/text-area.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { ActionState } from '#domain/action-state.ts';
import { RELEASES_FIELD_MAX, releaseLines } from '#domain/releases.ts';
import { EDITIONS_FIELD_MAX, FACTS_FIELD_MAX } from '#domain/work-limits.ts';
import { editionLines, factLines } from '#domain/work-lines.ts';
import type { WorkDraft } from './work-draft.ts';

const rows = (lines: number) => Math.max(3, lines + 1);

/** What comes in any number, one a line: releases, editions, other facts. */
export function LineFields({ state, work }: { state: ActionState; work: WorkDraft }) {
  return (
    <section aria-labelledby="h-lines">
      <RailHead id="h-lines" aside={<span className="meta">One a line</span>}>
        Releases, editions and more
      </RailHead>
      <div className="stack">
        <TextArea
          name="releases"
          label="Release dates"
          state={state}
          defaultValue={releaseLines(work.releases)}
          rows={rows(work.releases.length)}
          maxLength={RELEASES_FIELD_MAX}
          spellCheck={false}
          help="The country’s two letters, the date as far as it is known, what it was: GB 2014-02-14 in cinemas"
        />
        <TextArea
          name="editions"
          label="Editions"
          state={state}
          defaultValue={editionLines(work.editions)}
          rows={rows(work.editions.length)}
          maxLength={EDITIONS_FIELD_MAX}
          help="Versions that can be judged, with a year if they have one of their own: The long cut, 2015"
        />
        <TextArea
          name="facts"
          label="Other facts"
          state={state}
          defaultValue={factLines(work.facts)}
          rows={rows(work.facts.length)}
          maxLength={FACTS_FIELD_MAX}
          help="A label, a colon, what there is to say: Language: English, Danish"
        />
      </div>
    </section>
  );
}
