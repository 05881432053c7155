'use client';

import { type RefObject, useEffect, useState } from 'react';
import { Notice } from '#components/form/notice.tsx';
import type { Autosave } from './autosave.ts';
import type { Draft } from './draft.ts';
import { KeptComparison } from './kept-comparison.tsx';
import { holdsText, type KeptDifference, keptDifference } from './kept-difference.ts';
import type { KeptText, KeptTexts } from './kept-texts.ts';
import { openPages } from './open-pages.ts';
import { putBeside } from './put-beside.ts';
import { waitingWords } from './waiting-words.ts';

type Props = {
  kept: KeptTexts;
  page: string;
  form: RefObject<HTMLFormElement | null>;
  draft: Draft;
  path: string;
  autosave: Autosave;
};

type Offer = { text: KeptText; difference: KeptDifference };

/** Texts of this story that never reached the desk, from pages that are closed or have died. */
export function KeptOffer({ kept, page, form, draft, path, autosave }: Props) {
  const [offers, setOffers] = useState<Offer[]>([]);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const body = draft.content.body;

  // Looked for once: what other pages keep later is theirs while they are open.
  useEffect(() => {
    let isLeft = false;
    openPages().then((open) => {
      if (isLeft) return;
      const desk = form.current ? [...new FormData(form.current)].map(inText) : [];
      const found: Offer[] = [];
      for (const text of kept.others(page)) {
        if (open.has(text.key)) continue;
        const difference = keptDifference(text.fields, desk, body);
        if (difference) found.push({ text, difference });
        else kept.drop(text.key);
      }
      setOffers(found);
    });
    return () => {
      isLeft = true;
    };
  }, [kept, page, form, body]);

  const [first] = offers;
  if (!first) return null;
  const isText = holdsText(first.text.fields);
  const next = () => {
    setOffers(offers.slice(1));
    setAsking(false);
    setProblem('');
  };

  const throwAway = () => {
    kept.drop(first.text.key);
    next();
  };

  async function compare({ text }: Offer) {
    if (!(await autosave.flush())) return setProblem('What is on this page is not saved yet. Try again when it is.');
    const answer = await putBeside(path, text.fields, page);
    if ('problem' in answer) return setProblem(answer.problem);
    // The desk takes the text only: what waited for its button stays here, and is offered by itself.
    const waiting = waitingWords(text.fields);
    if (waiting.length > 0) kept.put({ ...text, fields: waiting });
    else kept.drop(text.key);
    next();
    if (answer.at) location.assign(answer.at);
  }

  return (
    <div className="gap">
      <Notice kind="warn" label="Kept here">
        <p>
          This browser holds a text of this story that never reached the desk. You wrote it on {whenOf(first.text.at)}.{' '}
          {isText && lengthOf(first.difference.words)}
          {offers.length > 1 &&
            ` There ${offers.length === 2 ? 'is one more' : `are ${offers.length - 1} more`} after it.`}
        </p>
        <p className="row">
          {/* Other words have no place on the desk before their button is pressed: they are there to be copied. */}
          {isText && (
            <button className="button button--small button--firm" type="button" onClick={() => compare(first)}>
              Put it beside the desk’s
            </button>
          )}
          {isAsking ? (
            <>
              <button className="button button--small button--end" type="button" onClick={throwAway}>
                Yes, throw it away for good
              </button>
              <button className="plain" type="button" onClick={() => setAsking(false)}>
                Keep it
              </button>
            </>
          ) : (
            <button className="plain" type="button" onClick={() => setAsking(true)}>
              Throw it away
            </button>
          )}
        </p>
        {problem && <p className="error">{problem}</p>}
      </Notice>
      <KeptComparison difference={first.difference} />
    </div>
  );
}

const inText = ([name, value]: [string, FormDataEntryValue]) => [name, String(value)] as const;

const whenOf = (at: number) =>
  new Date(at).toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });

function lengthOf(words: number) {
  if (words === 0) return 'It is as long as what the desk has.';
  const count = Math.abs(words).toLocaleString('en-GB');
  return (
    <>
      It is{' '}
      <b>
        {count} {count === '1' ? 'word' : 'words'} {words > 0 ? 'longer' : 'shorter'}
      </b>{' '}
      than what the desk has.
    </>
  );
}
