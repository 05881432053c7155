'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef } from 'react';
import { type TrayName, textCommands } from './commands.ts';
import { slashOf, takeSlash } from './slash-menu.ts';

/** Between the word and the menu, in pixels. */
const GAP = 4;

/** The menu that a slash opens, under the word that is being typed. The focus stays in the text. */
export function SlashList({ editor, show }: { editor: Editor; show: (tray: TrayName) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const open = useEditorState({ editor, selector: ({ editor: now }) => slashOf(now.state) });

  useLayoutEffect(() => {
    const [node, frame] = [list.current, list.current?.offsetParent];
    if (!open || !node || !frame) return;
    const [at, edge] = [editor.view.coordsAtPos(open.from), frame.getBoundingClientRect()];
    const room = edge.width - node.offsetWidth;
    // Above the word where there is no room under it, and more over it.
    const above = at.bottom + node.offsetHeight > window.innerHeight && at.top > window.innerHeight - at.bottom;
    const top = above ? at.top - node.offsetHeight - GAP : at.bottom + GAP;
    // Set here and not in the markup: the content policy allows no inline style.
    node.style.insetBlockStart = `${top - edge.top}px`;
    node.style.left = `${Math.max(0, Math.min(at.left - edge.left, room))}px`;
    node.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  return (
    <>
      {open && (
        <div className="combobox__list slash" id="slash" role="listbox" aria-label="Parts of a text" ref={list}>
          {open.names.map((name, at) => (
            <button
              key={name}
              id={`slash-${name}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={at === open.at}
              // The text must not lose its focus before the press has been heard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => takeSlash(editor, name, show)}
            >
              {textCommands[name].words}
            </button>
          ))}
        </div>
      )}
      <p className="sr" role="status">
        {open ? `Menu with ${open.names.length} choices. Arrow keys choose, Enter takes, Escape closes.` : ''}
      </p>
    </>
  );
}
