'use client';

import type { Editor } from '@tiptap/react';
import { isSafeLink } from '#domain/link.ts';
import { videoAt } from '#domain/video.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { FindPicture } from './find-picture.tsx';
import { behindChosen, inText, putBlock } from './in-text.ts';
import { LineTray } from './line-tray.tsx';
import { PictureWall } from './picture-wall.tsx';
import { Tray } from './tray.tsx';
import { usePictures } from './use-pictures.ts';

type Props = { editor: Editor; close: () => void };

export function LinkTray({ editor, close }: Props) {
  const href = String(editor.getAttributes('link').href ?? '');
  const link = (typed: string) => {
    const address = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed;
    if (!isSafeLink(address)) return 'A whole address, such as https://reviews.example/her, or a path of ours.';
    const { empty } = editor.state.selection;
    const chain = inText(editor).extendMarkRange('link');
    if (empty && !href)
      chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href: address } }] });
    else chain.setLink({ href: address }).command(behindChosen);
    chain.run();
    close();
    return undefined;
  };
  return (
    <LineTray
      label="Where the link leads"
      help="Choose the words first."
      value={href}
      take="Link"
      onTake={link}
      close={close}
    >
      {href && (
        <button
          className="plain"
          type="button"
          onClick={() => {
            inText(editor).extendMarkRange('link').unsetLink().run();
            close();
          }}
        >
          Take the link away
        </button>
      )}
    </LineTray>
  );
}

export function NoteTray({ editor, close }: Props) {
  const chosen = editor.isActive('footnote');
  const text = chosen ? String(editor.getAttributes('footnote').text) : '';
  const note = (typed: string) => {
    if (!typed) return 'A footnote needs some words.';
    const chain = inText(editor);
    if (chosen) chain.updateAttributes('footnote', { text: typed });
    else chain.insertContent({ type: 'footnote', attrs: { text: typed } });
    chain.run();
    close();
    return undefined;
  };
  return (
    <LineTray
      label="What the footnote says"
      help="It stands at the foot of the story; its number comes by itself."
      value={text}
      take={chosen ? 'Change the footnote' : 'Add the footnote'}
      onTake={note}
      close={close}
    />
  );
}

export function FilmTray({ editor, close }: Props) {
  const film = (typed: string) => {
    const found = videoAt(typed);
    if (!found) return 'The address of a film at YouTube or Vimeo, as it stands in the browser.';
    putBlock(editor, 'video', found);
    close();
    return undefined;
  };
  return (
    <LineTray
      label="Address of the film"
      help="At YouTube or Vimeo. Nothing of it is loaded before a reader asks for it."
      value=""
      take="Put it in"
      onTake={film}
      close={close}
    />
  );
}

export function SpoilerTray({ editor, close }: Props) {
  const spoil = (about: string) => {
    const done = inText(editor).wrapIn('spoiler', { about }).run();
    if (!done) return 'Choose paragraphs, lists, quotes or pictures: nothing else goes under the bars.';
    close();
    return undefined;
  };
  return (
    <LineTray
      label="What it gives away"
      help="Readers see this over the bars: “how it ends”, “who did it”. It must not give it away itself."
      value=""
      take="Put it under bars"
      onTake={spoil}
      close={close}
    />
  );
}

type PictureProps = Props & { wall: WallPicture[]; path: string; seen: (picture: WallPicture) => void };

export function PictureTray({ editor, close, wall, path, seen }: PictureProps) {
  const { pictures, look } = usePictures(path, wall);
  return (
    <Tray label="Picture for the text" close={close}>
      <FindPicture id="findForText" word="" look={look} />
      <PictureWall
        label="Pictures, newest first"
        pictures={pictures}
        under={(picture) => (
          <button
            className="plain"
            type="button"
            onClick={() => {
              seen(picture);
              putBlock(editor, 'figure', { mediaId: picture.id, caption: picture.caption });
              close();
            }}
          >
            <span className="sr">Put in </span>
            {picture.name}
          </button>
        )}
      />
    </Tray>
  );
}
