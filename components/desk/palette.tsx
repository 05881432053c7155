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

/** The bars over the page hold what can be done with all of it; pressing them here is pressing them there. */
function buttonsOfPage(): DeskCommand[] {
  const buttons = document.querySelectorAll<HTMLElement>(
    '.press :is(a, button), .desk-head :is(a, button), .desk-bar nav a',
  );
  return [...buttons].flatMap((button) => {
    const words = button.innerText.replace(/\s+/g, ' ').trim();
    return words ? [{ words, run: () => button.click() }] : [];
  });
}
