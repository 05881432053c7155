'use client';

import type { Editor } from '@tiptap/react';
import { type RefObject, useEffect, useRef } from 'react';
import { type DeskCommand, offerCommands } from '#components/desk/desk-commands.ts';
import { type Body, countWords } from '#domain/body.ts';
import { bodyJson } from './body-json.ts';
import { runCommand, type TextCommand, type TrayName, textCommandNames, textCommands } from './commands.ts';

/** Long texts are counted when the writer rests, not at every letter. */
const COUNT_AFTER_MS = 400;

/** The text is written into the form when the form is read: turning it into JSON at every letter would be felt. */
export function useBodyInForm(editor: Editor | null, frame: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const form = frame.current?.closest('form');
    if (!form || !editor) return;
    const give = (event: FormDataEvent) => event.formData.set('body', bodyJson(editor.state.doc));
    form.addEventListener('formdata', give);
    return () => form.removeEventListener('formdata', give);
  }, [editor, frame]);
}

export function useTyping(editor: Editor | null, touch: () => void, counted: (words: number) => void) {
  const heard = useRef({ touch, counted });
  useEffect(() => {
    heard.current = { touch, counted };
  });
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = () => {
      heard.current.touch();
      clearTimeout(timer);
      timer = setTimeout(() => heard.current.counted(countWords(editor.getJSON() as Body)), COUNT_AFTER_MS);
    };
    editor.on('update', update);
    return () => {
      clearTimeout(timer);
      editor.off('update', update);
    };
  }, [editor]);
}

/** Everything that the editor can do stands in the palette and in the list of keys while it is open. */
export function useOfferedCommands(editor: Editor | null, show: (tray: TrayName) => void, onlyText: () => void) {
  useEffect(() => {
    if (!editor) return;
    const commands: DeskCommand[] = textCommandNames.map((name) => {
      const command: TextCommand = textCommands[name];
      return {
        words: command.words,
        ...(command.also ? { also: command.also } : {}),
        ...(command.keys ? { keys: command.keys } : {}),
        run: () => runCommand(command, editor, show),
      };
    });
    return offerCommands([...commands, { words: 'Only the text', also: 'distraction-free focus', run: onlyText }]);
  }, [editor, show, onlyText]);
}
