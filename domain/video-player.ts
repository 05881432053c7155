import type { VideoProvider } from './body-nodes.ts';

export const videoServices: Record<VideoProvider, string> = { youtube: 'YouTube', vimeo: 'Vimeo' };

/** The services' own players, which set no cookie before they are played. The content policy allows these and no others. */
export const playerOrigins = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'] as const;

export function playerAddress(provider: VideoProvider, id: string): string {
  const key = encodeURIComponent(id);
  return provider === 'youtube'
    ? `${playerOrigins[0]}/embed/${key}?autoplay=1`
    : `${playerOrigins[1]}/video/${key}?autoplay=1&dnt=1`;
}

export const isVideoProvider = (value: unknown): value is VideoProvider =>
  typeof value === 'string' && Object.hasOwn(videoServices, value);
