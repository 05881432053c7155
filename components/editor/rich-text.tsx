'use client';

import { EditorContent, useEditor } from '@tiptap/react';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { SHOW_KEYS } from '#components/desk/desk-commands.ts';
import { UploadList, UploadNews } from '#components/media/upload-list.tsx';
import type { Body } from '#domain/body.ts';
import type { Linked } from '#domain/reference.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import type { TrayName } from './commands.ts';
import { CountedText } from './counted-text.tsx';
import { EditorPictures } from './editor-pictures.ts';
import { EditorStories } from './editor-stories.ts';
import { editorExtensions } from './extensions.ts';
import { useOnlyText } from './only-text.ts';
import { OpenTray } from './open-tray.tsx';
import { SlashList } from './slash-list.tsx';
import { TableTools } from './table-tools.tsx';
import { Toolbar } from './toolbar.tsx';
import { useBroughtPictures } from './use-brought-pictures.ts';
import { useBodyInForm, useOfferedCommands } from './use-editor-in-form.ts';
import { useKnown } from './use-known.ts';

export type RichTextProps = {
  body: Body;
  /** How many words it has at first. */
  words: number;
  /** Of the text, as words are checked. */
  locale: string;
  pictures: WallPicture[];
  linked: Linked;
  wall: WallPicture[];
  findPictures: string;
  findOurs: string;
  touch: () => void;
  counted: (words: number) => void;
};

/**
 * The editor of the text. What stands in it goes with the form around it, as JSON, whenever the form is sent. Drawn again
 * when its own trays open and close, never for what is typed or saved.
 */
export const RichText = memo(function RichText({
  body,
  words,
  locale,
  pictures,
  linked,
  touch,
  counted,
  ...rest
}: RichTextProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [tray, setTray] = useState<TrayName>();
  const only = useOnlyText();
  const known = useKnown(pictures, linked);
  const editor = useEditor({
    extensions: editorExtensions,
    content: body,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        id: 'body',
        class: 'draft prose',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the story',
        'aria-describedby': 'text-help',
        lang: locale,
        spellcheck: 'true',
      },
    },
  });
  useBodyInForm(editor, frame);
  const { uploads, dismiss } = useBroughtPictures(editor, known.seePicture);
  useOfferedCommands(editor, setTray, only.turn);
  useEffect(() => {
    if (editor) editor.storage.slash.show = setTray;
  }, [editor]);
  const close = useCallback(() => {
    setTray(undefined);
    editor?.view.focus();
  }, [editor]);

  return (
    <div ref={frame}>
      {editor && (
        <Toolbar editor={editor} open={tray} show={setTray}>
          <button type="button" tabIndex={-1} aria-pressed={only.on} onClick={only.turn}>
            Only the text
          </button>
          <button type="button" tabIndex={-1} onClick={() => document.dispatchEvent(new Event(SHOW_KEYS))}>
            Keys
          </button>
        </Toolbar>
      )}
      {editor && tray && <OpenTray editor={editor} tray={tray} close={close} known={known} {...rest} />}
      {editor && <TableTools editor={editor} />}
      {uploads.length > 0 && <UploadList uploads={uploads} dismiss={dismiss} />}
      <UploadNews uploads={uploads} />
      <p className="sr" id="text-help">
        A slash opens a menu. Alt and F10 lead to the tools. Control and slash list all keys.
      </p>
      <div className="slip">
        <CountedText editor={editor} words={words} touch={touch} counted={counted} />
        <div className="text-frame">
          <EditorPictures value={known.pictures}>
            <EditorStories value={known.stories}>
              <EditorContent editor={editor} />
            </EditorStories>
          </EditorPictures>
          {editor && <SlashList editor={editor} show={setTray} />}
        </div>
      </div>
    </div>
  );
});
