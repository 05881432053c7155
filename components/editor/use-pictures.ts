'use client';

import { useCallback, useState } from 'react';
import type { WallPicture } from '#domain/wall-picture.ts';

/** The pictures on the wall, and a way to look for others. */
export function usePictures(path: string, first: WallPicture[]) {
  const [pictures, setPictures] = useState(first);
  const look = useCallback(
    async (word: string) => {
      try {
        const answer = await fetch(`${path}?${new URLSearchParams({ word })}`);
        const { pictures: found } = (await answer.json()) as { pictures?: WallPicture[] };
        if (found) setPictures(found);
      } catch {
        // No connection: the wall stays as it is.
      }
    },
    [path],
  );
  return { pictures, look };
}
