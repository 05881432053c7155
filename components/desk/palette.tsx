'use client';

import { useState } from 'react';
import { Chooser } from '#components/chooser.tsx';
import { type DeskCommand, deskKeys, keyWords, offeredCommands, onMac, type Place } from './desk-commands.ts';

type Props = { places: Place[]; shut: () => void; showKeys: () => void };

/** Everything that the desk can do, found by its name: what the page in front offers, its buttons, and where one can go. */
export function Palette({ places, shut, showKeys }: Props) {
  const [typed, setTyped] = useState('');
  const [commands] = useState(() => {
    const all: DeskCommand[] = [
      ...offeredCommands(),
      ...buttonsOfPage(),
      ...fieldsOfPage(),
      ...places.map(({ words, path }) => ({ words, run: () => location.assign(path) })),
      { words: 'All keys', also: 'shortcuts help', keys: deskKeys.keys, run: showKeys },
    ];
    // A place in the bar may be a place of the palette's own too.
    return all.filter((one, at) => all.findIndex(({ words }) => words === one.words) === at);
  });
  const mac = onMac();
  const found = commands.filter((command) => isCalled(command, typed));
  return (
    <Chooser
      label="What do you want to do?"
      choices={found.map(({ words, keys }) => ({ key: words, words, ...(keys ? { note: keyWords(keys, mac) } : {}) }))}
      typed={typed}
      type={setTyped}
      choose={(key) => commands.find(({ words }) => words === key)?.run()}
      shut={shut}
    />
  );
}

/** Each word that was typed begins a word of it. */
function isCalled({ words, also = '' }: DeskCommand, typed: string): boolean {
  const called = ` ${words} ${also}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => called.includes(` ${word}`));
}

/** Where the page has a button or a link by such a name only once, pressing it here is pressing it there. */
function buttonsOfPage(): DeskCommand[] {
  const buttons = seenOnPage(':is(.press, .desk-bar nav, main) :is(a[href], button)', 'dialog, .prose, .tools');
  return onlyOnes(buttons.map((button) => ({ words: wordsOf(button), button }))).map(({ words, button }) => ({
    words,
    run: () => button.click(),
  }));
}

/** The fields of the page, to write in them. */
function fieldsOfPage(): DeskCommand[] {
  const labels = seenOnPage('main label', 'dialog, .draft').filter((label) => label instanceof HTMLLabelElement);
  const fields = labels.flatMap((label) => {
    const field = label.control;
    return field && !field.matches('[type=radio], [type=checkbox]') ? [{ words: wordsOf(label), field }] : [];
  });
  return onlyOnes(fields).map(({ words, field }) => ({ words: `Go to ${words}`, run: () => field.focus() }));
}

const seenOnPage = (what: string, notIn: string) =>
  [...document.querySelectorAll<HTMLElement>(what)].filter((one) => one.checkVisibility() && !one.closest(notIn));

const wordsOf = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

/** What a page has more than once, such as "Approve" beside every comment, does not say by its name which is meant. */
const onlyOnes = <One extends { words: string }>(all: One[]) =>
  all.filter(({ words }) => words && all.filter((other) => other.words === words).length === 1);
