/** What is wrong with a file or with the place that it goes to, in a sentence for whoever asked. Nothing was changed. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

export const isMissing = (cause: unknown) => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
