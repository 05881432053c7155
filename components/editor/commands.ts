import type { Editor } from '@tiptap/core';
import { inText } from './in-text.ts';
import { addTable } from './table-commands.ts';

/** What a command may ask for before it does something. */
export type TrayName = 'link' | 'ours' | 'note' | 'picture' | 'film' | 'spoiler' | 'story' | 'score' | 'find';

/** Something that can be done with the text: from the toolbar, the slash menu, the palette or the keyboard. */
export type TextCommand = {
  words: string;
  /** Other words under which somebody may look for it. */
  also?: string;
  /** The mark or node that its button stands for, with what else must hold. */
  is?: [string, Record<string, unknown>?];
  /** As the editor spells them; `own` when the editor does not know them by itself. */
  keys?: string;
  own?: true;
  /** It makes a new part of the text, so the slash menu has it. */
  slash?: true;
} & ({ press: (editor: Editor) => boolean } | { tray: TrayName });

export const textCommands = {
  bold: { words: 'Bold', is: ['bold'], keys: 'Mod-b', press: (editor) => inText(editor).toggleBold().run() },
  italic: {
    words: 'Italic',
    is: ['italic'],
    keys: 'Mod-i',
    press: (editor) => inText(editor).toggleItalic().run(),
  },
  strike: {
    words: 'Strike through',
    is: ['strike'],
    keys: 'Mod-Shift-s',
    press: (editor) => inText(editor).toggleStrike().run(),
  },
  cover: {
    words: 'Cover words',
    also: 'spoiler inline hide',
    is: ['spoilerText'],
    keys: 'Mod-Shift-x',
    own: true,
    press: (editor) => inText(editor).toggleMark('spoilerText').run(),
  },
  link: { words: 'Link', also: 'address url', is: ['link'], keys: 'Mod-Shift-l', own: true, tray: 'link' },
  ours: {
    words: 'Our page',
    also: 'link story work critic person internal',
    is: ['reference'],
    keys: 'Mod-Shift-o',
    own: true,
    tray: 'ours',
  },
  heading: {
    words: 'Heading',
    is: ['heading', { level: 2 }],
    keys: 'Mod-Alt-2',
    slash: true,
    press: (editor) => inText(editor).toggleHeading({ level: 2 }).run(),
  },
  subheading: {
    words: 'Subheading',
    is: ['heading', { level: 3 }],
    keys: 'Mod-Alt-3',
    slash: true,
    press: (editor) => inText(editor).toggleHeading({ level: 3 }).run(),
  },
  quote: {
    words: 'Quote',
    is: ['blockquote'],
    keys: 'Mod-Shift-b',
    slash: true,
    press: (editor) => inText(editor).toggleBlockquote().run(),
  },
  pull: {
    words: 'Pull quote',
    is: ['pullQuote'],
    slash: true,
    press: (editor) => inText(editor).toggleWrap('pullQuote').run(),
  },
  list: {
    words: 'List',
    also: 'bullets',
    is: ['bulletList'],
    keys: 'Mod-Shift-8',
    slash: true,
    press: (editor) => inText(editor).toggleBulletList().run(),
  },
  numbers: {
    words: 'Numbers',
    also: 'ordered list',
    is: ['orderedList'],
    keys: 'Mod-Shift-7',
    slash: true,
    press: (editor) => inText(editor).toggleOrderedList().run(),
  },
  note: {
    words: 'Footnote',
    also: 'note',
    is: ['footnote'],
    keys: 'Mod-Shift-e',
    own: true,
    slash: true,
    tray: 'note',
  },
  picture: { words: 'Picture', also: 'image photo figure', is: ['figure'], slash: true, tray: 'picture' },
  film: { words: 'Film', also: 'video youtube vimeo', is: ['video'], slash: true, tray: 'film' },
  spoiler: { words: 'Spoiler', also: 'hide bars', is: ['spoiler'], slash: true, tray: 'spoiler' },
  table: { words: 'Table', is: ['table'], slash: true, press: addTable },
  story: { words: 'Story card', also: 'related read as well', is: ['relatedStory'], slash: true, tray: 'story' },
  score: { words: 'Score card', also: 'review stars rating', is: ['scoreCard'], slash: true, tray: 'score' },
  rule: {
    words: 'Line across',
    also: 'rule divider break',
    slash: true,
    press: (editor) => inText(editor).setHorizontalRule().run(),
  },
  undo: { words: 'Undo', keys: 'Mod-z', press: (editor) => inText(editor).undo().run() },
  redo: { words: 'Redo', keys: 'Mod-Shift-z', press: (editor) => inText(editor).redo().run() },
  find: { words: 'Find and replace', also: 'search', keys: 'Mod-Shift-f', own: true, tray: 'find' },
} satisfies Record<string, TextCommand>;

export type TextCommandName = keyof typeof textCommands;

export const textCommandNames = Object.keys(textCommands) as TextCommandName[];

/** Does it, or shows what it asks for. */
export function runCommand(command: TextCommand, editor: Editor, show: (tray: TrayName) => void): boolean {
  if ('press' in command) return command.press(editor);
  show(command.tray);
  return true;
}
