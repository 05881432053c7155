'use client';

import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { kindNames } from '#components/cards/story-words.ts';
import { type Choice, Chooser } from '#components/chooser.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import { type FoundReference, referenceKey } from '#domain/reference.ts';
import { behindChosen, inText, putBlock } from './in-text.ts';
import { useFound } from './use-found.ts';

export type Purpose = 'ours' | 'story' | 'score';

type Props = {
  editor: Editor;
  purpose: Purpose;
  /** Where to ask for what we have. */
  path: string;
  /** A story was taken for a card. */
  seen: (id: number, title: string) => void;
  shut: () => void;
};

const labels: Record<Purpose, string> = {
  ours: 'Find a story, a work, a critic or a guest of ours',
  story: 'Find the story for the card',
  score: 'Find the review for the score card',
};

const helps: Record<Purpose, string> = {
  ours: 'The link goes along when the address changes. What is not published stays plain words.',
  story: 'Only what readers have already.',
  score: 'The card shows the score as it is when somebody reads.',
};

/** Finds something of ours and puts it into the text: as a link on the chosen words, or as a card. */
export function OursPicker({ editor, purpose, path, seen, shut }: Props) {
  const [typed, setTyped] = useState('');
  const answer = useFound<FoundReference>({ path, asked: 'words', key: 'found' }, typed);
  const found = answer.found.filter((one) => fits(one, purpose));
  const linked = purpose === 'ours' && editor.isActive('reference');

  const choose = (key: string) => {
    const one = found.find((other) => referenceKey(other) === key);
    if (!one) return;
    if (purpose === 'ours') putLink(editor, one);
    else {
      seen(one.id, one.title);
      const type = purpose === 'story' ? 'relatedStory' : 'scoreCard';
      putBlock(editor, type, { storyId: one.id });
    }
  };
  return (
    <Chooser
      label={labels[purpose]}
      help={helps[purpose]}
      choices={found.map(inWords)}
      isFresh={answer.isFresh}
      problem={answer.problem}
      typed={typed}
      type={setTyped}
      choose={choose}
      shut={shut}
    >
      {linked && (
        <button
          className="plain"
          type="button"
          onClick={() => {
            shut();
            inText(editor).extendMarkRange('reference').unsetMark('reference').run();
          }}
        >
          Take the link away
        </button>
      )}
    </Chooser>
  );
}

const fits = ({ kind, what }: FoundReference, purpose: Purpose) =>
  purpose === 'ours' || (kind === 'story' && (purpose === 'story' || what === 'review'));

const names: Record<FoundReference['what'], string> = {
  ...workKindNames,
  ...kindNames,
  critic: 'Critic',
  guest: 'Guest',
};

const inWords = (one: FoundReference): Choice => ({
  key: referenceKey(one),
  words: one.title,
  note: [names[one.what], one.year].filter(Boolean).join(', '),
});

function putLink(editor: Editor, { kind, id, title }: FoundReference) {
  const attrs = { kind, id };
  const chain = inText(editor).extendMarkRange('reference');
  const bare = editor.state.selection.empty && !editor.isActive('reference');
  if (bare) chain.insertContent({ type: 'text', text: title, marks: [{ type: 'reference', attrs }] }).run();
  else chain.unsetMark('link').setMark('reference', attrs).command(behindChosen).run();
}
