'use client';

import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { UploadList, UploadNews } from '#components/media/upload-list.tsx';
import { type Body, countWords } from '#domain/body.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { EditorPictures } from './editor-pictures.ts';
import { editorExtensions } from './extensions.ts';
import { Toolbar, type TrayName } from './toolbar.tsx';
import { FilmTray, LinkTray, NoteTray, PictureTray, SpoilerTray } from './trays.tsx';
import { useBroughtPictures } from './use-brought-pictures.ts';

type Props = {
  body: Body;
  /** The length of the text, in words. */
  words: string;
  pictures: WallPicture[];
  wall: WallPicture[];
  findPictures: string;
  touch: () => void;
  counted: (words: number) => void;
};

/** Long texts are counted when the writer rests, not at every letter. */
const COUNT_AFTER_MS = 400;

/** The editor of the text. What stands in it goes with the form around it, as JSON, whenever the form is sent. */
export function RichText({ body, words, pictures, wall, findPictures, touch, counted }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [tray, setTray] = useState<TrayName>();
  const [known, setKnown] = useState(() => new Map(pictures.map((picture) => [picture.id, picture])));
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
      },
    },
  });
  useBodyInForm(editor, frame);
  useTyping(editor, touch, counted);
  const seen = (picture: WallPicture) => setKnown((before) => new Map(before).set(picture.id, picture));
  const { uploads, dismiss } = useBroughtPictures(editor, seen);

  const close = () => {
    setTray(undefined);
    editor?.view.focus();
  };

  return (
    <div ref={frame}>
      {editor && <Toolbar editor={editor} open={tray} show={setTray} />}
      {editor && tray === 'link' && <LinkTray editor={editor} close={close} />}
      {editor && tray === 'note' && <NoteTray editor={editor} close={close} />}
      {editor && tray === 'film' && <FilmTray editor={editor} close={close} />}
      {editor && tray === 'spoiler' && <SpoilerTray editor={editor} close={close} />}
      {editor && tray === 'picture' && (
        <PictureTray editor={editor} close={close} wall={wall} path={findPictures} seen={seen} />
      )}
      {uploads.length > 0 && <UploadList uploads={uploads} dismiss={dismiss} />}
      <UploadNews uploads={uploads} />
      <div className="slip">
        <p className="slip__name">
          <span className="label">Text</span>
          <span className="meta count">{words}</span>
        </p>
        <EditorPictures value={known}>
          <EditorContent editor={editor} />
        </EditorPictures>
      </div>
    </div>
  );
}

/** The text is written into the form when the form is read: turning it into JSON at every letter would be felt. */
function useBodyInForm(editor: Editor | null, frame: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const form = frame.current?.closest('form');
    if (!form || !editor) return;
    const give = (event: FormDataEvent) => event.formData.set('body', JSON.stringify(editor.getJSON()));
    form.addEventListener('formdata', give);
    return () => form.removeEventListener('formdata', give);
  }, [editor, frame]);
}

function useTyping(editor: Editor | null, touch: () => void, counted: (words: number) => void) {
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
