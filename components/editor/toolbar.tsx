'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { Fragment, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { inText } from './in-text.ts';

export type TrayName = 'link' | 'note' | 'picture' | 'film' | 'spoiler';

type Tool = {
  words: ReactNode;
  /** The mark or node that the button stands for, with what else must hold. */
  is: [string, Record<string, unknown>?];
} & ({ press: (editor: Editor) => void } | { tray: TrayName });

const groups: Tool[][] = [
  [
    { words: <b>Bold</b>, is: ['bold'], press: (editor) => inText(editor).toggleBold().run() },
    { words: <i>Italic</i>, is: ['italic'], press: (editor) => inText(editor).toggleItalic().run() },
    { words: 'Link', is: ['link'], tray: 'link' },
  ],
  [
    {
      words: 'Heading',
      is: ['heading', { level: 2 }],
      press: (editor) => inText(editor).toggleHeading({ level: 2 }).run(),
    },
    {
      words: 'Subheading',
      is: ['heading', { level: 3 }],
      press: (editor) => inText(editor).toggleHeading({ level: 3 }).run(),
    },
    { words: 'Quote', is: ['blockquote'], press: (editor) => inText(editor).toggleBlockquote().run() },
    { words: 'Pull quote', is: ['pullQuote'], press: (editor) => inText(editor).toggleWrap('pullQuote').run() },
    { words: 'List', is: ['bulletList'], press: (editor) => inText(editor).toggleBulletList().run() },
    { words: 'Numbers', is: ['orderedList'], press: (editor) => inText(editor).toggleOrderedList().run() },
    { words: 'Note', is: ['footnote'], tray: 'note' },
  ],
  [
    { words: 'Picture', is: ['figure'], tray: 'picture' },
    { words: 'Film', is: ['video'], tray: 'film' },
    { words: 'Spoiler', is: ['spoiler'], tray: 'spoiler' },
  ],
];

type Props = { editor: Editor; open: TrayName | undefined; show: (tray: TrayName | undefined) => void };

/** One stop of the Tab key; the arrows move within. */
export function Toolbar({ editor, open, show }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => groups.flat().map(({ is: [name, attributes] }) => now.isActive(name, attributes)),
    equalityFn: (one, other) => one.every((on, at) => on === other?.[at]),
  });
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = buttons[(at + step + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  };
  let place = -1;
  return (
    <div
      className="tools"
      role="toolbar"
      aria-label="Text"
      aria-controls="body"
      tabIndex={-1}
      ref={bar}
      onKeyDown={walk}
    >
      {groups.map((group, at) => (
        <Fragment key={group.map(({ is }) => is[0]).join()}>
          {at > 0 && <span className="tools__gap" />}
          {group.map((tool) => {
            place += 1;
            const tray = 'tray' in tool ? tool.tray : undefined;
            return (
              <button
                key={JSON.stringify(tool.is)}
                type="button"
                tabIndex={place === 0 ? 0 : -1}
                aria-pressed={active[place]}
                aria-expanded={tray ? open === tray : undefined}
                // The text keeps its selection while a button is pressed with the mouse.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => ('press' in tool ? tool.press(editor) : show(open === tray ? undefined : tray))}
              >
                {tool.words}
              </button>
            );
          })}
        </Fragment>
      ))}
    </div>
  );
}
