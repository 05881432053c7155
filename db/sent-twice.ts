const AGAIN_MS = 60_000;

/** The same from the same person within this time is one form that was sent twice. */
export const aMomentBefore = (time: Date) => new Date(time.getTime() - AGAIN_MS);
export const aMomentAfter = (time: Date) => new Date(time.getTime() + AGAIN_MS);
