import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { runCommand, type TextCommandName, type TrayName, textCommandNames, textCommands } from './commands.ts';
import { inText } from './in-text.ts';

/** Where the slash stands, what was typed behind it, and which line of the menu is chosen. */
export type Slash = { from: number; names: TextCommandName[]; at: number };

type Known = { open: Slash | undefined; shut: number | undefined };
type Told = { step: number } | 'shut';

export const slashKey = new PluginKey<Known>('slash');
export const slashOf = (state: EditorState): Slash | undefined => slashKey.getState(state)?.open;

/** A menu for whoever keeps the hands on the keys: a slash at the beginning of a word, then the first letters. */
export const SlashMenu = Extension.create<object, { show: (tray: TrayName) => void }>({
  name: 'slash',
  // Before the keys of the lists, which would take Enter and Tab for themselves.
  priority: 1_000,
  addStorage: () => ({ show: () => undefined }),
  addProseMirrorPlugins() {
    const { editor, storage } = this;
    return [
      new Plugin<Known>({
        key: slashKey,
        state: {
          init: () => ({ open: undefined, shut: undefined }),
          apply: (step, before, _, now) => known(now, before, step.getMeta(slashKey), step.docChanged),
        },
        props: {
          attributes: (state): Record<string, string> => {
            const open = slashOf(state);
            return open ? { 'aria-controls': 'slash', 'aria-activedescendant': `slash-${open.names[open.at]}` } : {};
          },
          handleKeyDown: (_, event) => pressed(editor, event.key, storage.show),
        },
      }),
    ];
  },
});

declare module '@tiptap/core' {
  interface Storage {
    slash: { show: (tray: TrayName) => void };
  }
}

function known(state: EditorState, before: Known, told: Told | undefined, typed: boolean): Known {
  const found = slashIn(state);
  if (!found) return { open: undefined, shut: undefined };
  if (told === 'shut' || before.shut === found.from) return { open: undefined, shut: found.from };
  // Walking past a slash that was written long ago opens nothing.
  if (!before.open && !typed) return { open: undefined, shut: undefined };
  const names = namesFor(found.typed);
  if (names.length === 0) return { open: undefined, shut: undefined };
  const at = told ? (before.open?.at ?? 0) + told.step : typed ? 0 : (before.open?.at ?? 0);
  return { open: { from: found.from, names, at: (at + names.length) % names.length }, shut: undefined };
}

function slashIn({ selection }: EditorState): { from: number; typed: string } | undefined {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== 'paragraph') return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const typed = /(?:^|\s)\/(\p{L}{0,20}(?: \p{L}{1,20})?)$/u.exec(before)?.[1];
  return typed === undefined ? undefined : { from: $from.pos - typed.length - 1, typed };
}

/** The commands that begin so, in the order of the toolbar; by their other names too. */
function namesFor(typed: string): TextCommandName[] {
  const wanted = typed.toLowerCase();
  return textCommandNames.filter((name) => {
    const command: { words: string; also?: string; slash?: true } = textCommands[name];
    const called = `${command.words} ${command.also ?? ''}`.toLowerCase();
    return command.slash && (called.startsWith(wanted) || called.includes(` ${wanted}`));
  });
}

function pressed(editor: Editor, key: string, show: (tray: TrayName) => void): boolean {
  const open = slashOf(editor.state);
  if (!open) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step) tell(editor, { step });
  else if (key === 'Escape') tell(editor, 'shut');
  else if (key === 'Enter' || key === 'Tab') takeSlash(editor, open.names[open.at], show);
  else return false;
  return true;
}

const tell = (editor: Editor, told: Told) => editor.view.dispatch(editor.state.tr.setMeta(slashKey, told));

/** Takes away what was typed, and does what was chosen in its place. */
export function takeSlash(editor: Editor, name: TextCommandName | undefined, show: (tray: TrayName) => void) {
  const open = slashOf(editor.state);
  if (!open || !name) return;
  inText(editor).deleteRange({ from: open.from, to: editor.state.selection.from }).run();
  runCommand(textCommands[name], editor, show);
}
