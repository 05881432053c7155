'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { runCommand, type TextCommand, type TextCommandName, type TrayName, textCommands } from './commands.ts';

const groups: TextCommandName[][] = [
  ['bold', 'italic', 'cover', 'link', 'ours'],
  ['heading', 'subheading', 'quote', 'pull', 'list', 'numbers', 'note'],
  ['picture', 'film', 'spoiler', 'table', 'story', 'score'],
  ['undo', 'redo', 'find'],
];
const all: TextCommand[] = groups.flat().map((name) => textCommands[name]);

type Props = {
  editor: Editor;
  open: TrayName | undefined;
  show: (tray: TrayName | undefined) => void;
  /** What stands behind the tools for the text. */
  children: ReactNode;
};

const words: Partial<Record<TextCommandName, ReactNode>> = { bold: <b>Bold</b>, italic: <i>Italic</i> };

/** One stop of the Tab key; the arrows move within. */
export function Toolbar({ editor, open, show, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => all.map(({ is }) => is && now.isActive(...is)),
    equalityFn: (one, other) => one.every((on, at) => on === other?.[at]),
  });
  // From the text to its tools and back, as in every program for writing.
  useEffect(() => {
    const go = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey || !editor.isFocused) return;
      event.preventDefault();
      bar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, [editor]);
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.view.focus();
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
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
        <Fragment key={group.join()}>
          {at > 0 && <span className="tools__gap" />}
          {group.map((name) => {
            place += 1;
            const command: TextCommand = textCommands[name];
            const tray = 'tray' in command ? command.tray : undefined;
            return (
              <button
                key={name}
                type="button"
                tabIndex={place === 0 ? 0 : -1}
                aria-pressed={active[place]}
                aria-expanded={tray ? open === tray : undefined}
                aria-keyshortcuts={command.keys?.replace('Mod', 'Control').replaceAll('-', '+')}
                // The text keeps its selection while a button is pressed with the mouse.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => (tray && open === tray ? show(undefined) : runCommand(command, editor, show))}
              >
                {words[name] ?? command.words}
              </button>
            );
          })}
        </Fragment>
      ))}
      {children}
    </div>
  );
}
