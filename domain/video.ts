import type { VideoProvider } from './body-nodes.ts';

export type VideoAddress = { provider: VideoProvider; id: string };

const known: [VideoProvider, RegExp][] = [
  [
    'youtube',
    /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)([\w-]{6,20})/,
  ],
  ['youtube', /^https?:\/\/youtu\.be\/([\w-]{6,20})/],
  ['vimeo', /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{4,12})/],
];

/** Which film an address at a video service shows; undefined when it is none that we can play. */
export function videoAt(address: string): VideoAddress | undefined {
  for (const [provider, pattern] of known) {
    const id = pattern.exec(address.trim())?.[1];
    if (id) return { provider, id };
  }
  return undefined;
}

/** Where the film can be seen at the service itself. */
export const videoAddress = ({ provider, id }: VideoAddress): string =>
  provider === 'youtube' ? `https://youtu.be/${id}` : `https://vimeo.com/${id}`;
