import type { RedirectStatus } from '#domain/redirect.ts';

export const statusWords: Record<RedirectStatus, string> = {
  301: '301, moved for good',
  302: '302, moved for now',
  410: '410, gone',
};
