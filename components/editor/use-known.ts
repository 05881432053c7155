'use client';

import { useCallback, useState } from 'react';
import { plainHeadline } from '#domain/headline.ts';
import type { Linked } from '#domain/reference.ts';
import type { WallPicture } from '#domain/wall-picture.ts';

/** The pictures and stories that the text shows by their numbers: those that it came with, and those put in since. */
export function useKnown(pictures: WallPicture[], linked: Linked) {
  const [seenPictures, setPictures] = useState(() => new Map(pictures.map((picture) => [picture.id, picture])));
  const [seenStories, setStories] = useState(
    () => new Map([...linked.cards.values()].map(({ id, headline }) => [id, plainHeadline(headline)])),
  );
  return {
    pictures: seenPictures,
    stories: seenStories,
    seePicture: useCallback(
      (picture: WallPicture) => setPictures((before) => new Map(before).set(picture.id, picture)),
      [],
    ),
    seeStory: useCallback((id: number, title: string) => setStories((before) => new Map(before).set(id, title)), []),
  };
}

export type Known = ReturnType<typeof useKnown>;
