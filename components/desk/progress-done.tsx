import { Notice } from '#components/form/notice.tsx';
import type { StoryStatus } from '#domain/story.ts';

type Props = { done: string; status: StoryStatus; embargoed: boolean };

/** What has just been done with a story. Told by the address, so checked against what is so. */
export function ProgressDone({ done, status, embargoed }: Props) {
  const said = sentenceFor(done, status, embargoed);
  if (!said) return null;
  return (
    <div className="gap-s">
      <Notice kind="good" label="Done">
        <p>{said}</p>
      </Notice>
    </div>
  );
}

function sentenceFor(done: string, status: StoryStatus, embargoed: boolean): string | undefined {
  if (done === 'embargo' || done === 'lift')
    return embargoed === (done === 'embargo') ? embargoSentences[done] : undefined;
  const sentence = sentences[done];
  return sentence?.at.includes(status) ? sentence.said : undefined;
}

const embargoSentences = {
  embargo: 'It is held back until then, from everybody but the desk.',
  lift: 'The embargo is lifted, and your reason is kept with the story.',
} as const;

const sentences: Record<string, { at: StoryStatus[]; said: string }> = {
  submit: { at: ['submitted'], said: 'An editor has it now. You are told here what they say.' },
  'take-back': { at: ['draft'], said: 'It is yours to write in again.' },
  return: { at: ['returned'], said: 'It is back with its author, with your note.' },
  approve: { at: ['approved'], said: 'It is approved, and can be scheduled or published.' },
  schedule: { at: ['scheduled', 'published'], said: 'It goes live by itself. The text as it is now is kept for that.' },
  move: { at: ['scheduled', 'published'], said: 'It goes live at the new time, with the text that was scheduled.' },
  unschedule: {
    at: ['draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn'],
    said: 'It is off the schedule, and stands where it stood before.',
  },
};
