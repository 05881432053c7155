'use client';

import { useEffect, useRef } from 'react';
import { deskKeys, keyWords, offeredCommands, offeredWhere, onMac } from './desk-commands.ts';

const everywhere = [
  { words: 'Do anything by its name', keys: deskKeys.palette },
  { words: 'This list', keys: deskKeys.keys },
  { words: 'This list, outside of a text', keys: '?' },
];

/** What somebody types without looking for a button. */
const signs: [string, string][] = [
  ['/', 'the menu of everything that can stand in a text'],
  ['## , ###', 'heading, subheading'],
  ['>', 'quote'],
  ['>>', 'pull quote'],
  ['- , 1.', 'list, numbers'],
  ['---', 'line across'],
  ['**words**', 'bold'],
  ['*words*', 'italic'],
  ['~~words~~', 'struck through'],
  ['||words||', 'covered until a reader asks'],
  ['[words](address)', 'link'],
];

const inText: [string, string][] = [
  ['Alt-F10', 'to the tools over the text; the arrow keys walk there'],
  ['Tab', 'in a table: the next cell'],
  ['Escape', 'back to the text, out of a menu, out of the view of only the text'],
];

/** Every key of the desk, in one list. */
export function KeyList({ shut }: { shut: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const mac = onMac();
  const offered = offeredCommands().flatMap(({ words, keys }) => (keys ? [{ words, keys }] : []));
  return (
    <dialog className="chooser" ref={dialog} aria-labelledby="keys-title" onClose={shut}>
      <h2 id="keys-title">Keys</h2>
      <Keys title="Everywhere on the desk" rows={everywhere.map(({ words, keys }) => [keyWords(keys, mac), words])} />
      {offered.length > 0 && (
        <Keys title={offeredWhere()} rows={offered.map(({ words, keys }) => [keyWords(keys, mac), words])} />
      )}
      {offered.length > 0 && offeredWhere() === 'In the text' && (
        <>
          <Keys title="Moving about" rows={inText.map(([keys, words]) => [keyWords(keys, mac), words])} />
          <Keys title="Signs that become what they mean" rows={signs} />
        </>
      )}
      <p>
        <button className="button button--small" type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  );
}

const Keys = ({ title, rows }: { title: string; rows: [string, string][] }) => (
  <section>
    <h3 className="label">{title}</h3>
    <dl className="keys">
      {rows.map(([keys, words]) => (
        <div key={keys + words}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </section>
);
