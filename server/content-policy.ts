import type { Settings } from '#domain/settings.ts';
import { playerOrigins } from '#domain/video-player.ts';

/** For reading pages one policy, for each page of the desk its own, with its nonce. Inline styles are allowed nowhere. */
export type ContentPolicy = { reading: string; desk: (nonce: string) => string; embed: string };

export function contentPolicy(settings: Settings): ContentPolicy {
  const common = [
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    `form-action ${["'self'", ...signInHosts(settings)].join(' ')}`,
    `frame-src ${playerOrigins.join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
    "style-src 'self'",
    ...(settings.url.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
  const embed = [
    ...["default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self'"],
    ...["base-uri 'none'", "form-action 'none'", 'frame-ancestors *'],
  ].join('; ');
  return {
    // Nothing in it runs and nothing is sent, so that whoever puts a frame around it has nothing to press.
    embed,
    reading: `${common}; img-src 'self'; script-src 'self'`,
    // The desk shows a picture before it is sent (blob:), and its runtime is let in by the nonce.
    desk: (nonce) => `${common}; img-src 'self' blob:; script-src 'self' 'nonce-${nonce}'`,
  };
}

/** A browser applies `form-action` to the redirect that follows a form too. */
function signInHosts(settings: Settings): string[] {
  const github = settings.AUTH_GITHUB_ID ? ['https://github.com'] : [];
  const google = settings.AUTH_GOOGLE_ID ? ['https://accounts.google.com'] : [];
  return [...github, ...google];
}
