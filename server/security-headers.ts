import type { Settings } from '#domain/settings.ts';

/** Goes with every answer, whatever it is. */
export function securityHeaders(settings: Settings): string[] {
  const secure = settings.url.startsWith('https:');
  return [
    ...['x-content-type-options', 'nosniff'],
    // Not `no-referrer`: under it a browser sends forms with the Origin `null`, which is refused.
    ...['referrer-policy', 'strict-origin-when-cross-origin'],
    ...(secure ? ['strict-transport-security', 'max-age=31536000'] : []),
  ];
}

/** Goes with every page. */
export function pageHeaders(settings: Settings): string[] {
  const secure = settings.url.startsWith('https:');
  return [
    ...securityHeaders(settings),
    ...['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    // Browsers ignore it without TLS, and say so in the console.
    ...(secure ? ['cross-origin-opener-policy', 'same-origin'] : []),
  ];
}
