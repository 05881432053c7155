import { Extension } from '@tiptap/core';
import { runCommand, type TextCommand, textCommandNames, textCommands } from './commands.ts';

/** The keys of commands that the editor has none for by itself. */
export const TextKeys = Extension.create({
  name: 'textKeys',
  addKeyboardShortcuts() {
    const commands: TextCommand[] = textCommandNames.map((name) => textCommands[name]);
    return Object.fromEntries(
      commands.flatMap((command) =>
        command.own && command.keys
          ? [[command.keys, () => runCommand(command, this.editor, (tray) => this.editor.storage.slash.show(tray))]]
          : [],
      ),
    );
  },
});
