'use client';

import { useRef, useState } from 'react';
import type { WallPicture } from '#domain/wall-picture.ts';
import { type SentFile, sendFile } from './send-file.ts';

/** A file on its way, or what became of it. */
export type Upload = {
  key: number;
  name: string;
  size: number;
  sent: number;
  /** Undefined until it has begun, and again when it cannot be stopped any more. */
  stop: (() => void) | undefined;
  result: SentFile | undefined;
};

/** At once: more only share the same line. */
const AT_ONCE = 2;

/** Files that are sent to the library, several at once, in the order in which they were chosen. */
export function useUploads(arrived: (picture: WallPicture) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const waiting = useRef<{ key: number; file: File }[]>([]);
  const running = useRef(0);
  const lastKey = useRef(0);

  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  async function work() {
    if (running.current >= AT_ONCE) return;
    const next = waiting.current.shift();
    if (!next) return;
    running.current += 1;
    const { key, file } = next;
    const { done, stop } = sendFile(file, (sent) => change(key, { sent }));
    change(key, { stop });
    const result = await done;
    change(key, { result, stop: undefined });
    running.current -= 1;
    if (result.outcome === 'added' || result.outcome === 'known') arrived(result.picture);
    void work();
  }

  function add(files: Iterable<File>) {
    const entries = [...files].map((file) => {
      lastKey.current += 1;
      return { key: lastKey.current, file };
    });
    waiting.current.push(...entries);
    const blank = { sent: 0, stop: undefined, result: undefined };
    setUploads((all) => [...all, ...entries.map(({ key, file: { name, size } }) => ({ key, name, size, ...blank }))]);
    for (let n = 0; n < AT_ONCE; n += 1) void work();
  }

  /** Stops what is on its way, takes what waits out of the line, and what is done off the list. */
  function dismiss({ key, stop, result }: Upload) {
    if (stop && !result) return stop();
    waiting.current = waiting.current.filter((entry) => entry.key !== key);
    setUploads((all) => all.filter((one) => one.key !== key));
  }

  return { uploads, add, dismiss };
}
