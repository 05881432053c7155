'use client';

import type { Editor } from '@tiptap/react';
import { whenAsked } from '#components/when-asked.tsx';
import type { WallPicture } from '#domain/wall-picture.ts';
import type { TrayName } from './commands.ts';
import { FilmTray, LinkTray, NoteTray, PictureTray, SpoilerTray } from './trays.tsx';
import type { Known } from './use-known.ts';

const FindBar = whenAsked(() => import('./find-bar.tsx').then(({ FindBar }) => FindBar));
const OursPicker = whenAsked(() => import('./ours-picker.tsx').then(({ OursPicker }) => OursPicker));

type Props = {
  editor: Editor;
  tray: TrayName;
  close: () => void;
  known: Known;
  wall: WallPicture[];
  findPictures: string;
  findOurs: string;
};

/** What the chosen command asks for. What is opened seldom is fetched when it is. */
export function OpenTray({ editor, tray, close, known, wall, findPictures, findOurs }: Props) {
  switch (tray) {
    case 'link':
      return <LinkTray editor={editor} close={close} />;
    case 'note':
      return <NoteTray editor={editor} close={close} />;
    case 'film':
      return <FilmTray editor={editor} close={close} />;
    case 'spoiler':
      return <SpoilerTray editor={editor} close={close} />;
    case 'picture':
      return <PictureTray editor={editor} close={close} wall={wall} path={findPictures} seen={known.seePicture} />;
    case 'find':
      return <FindBar editor={editor} close={close} />;
    default:
      return <OursPicker editor={editor} purpose={tray} path={findOurs} seen={known.seeStory} shut={close} />;
  }
}
