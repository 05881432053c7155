/** A page could not be rendered. The cause is what it threw. */
export class RenderError extends Error {}

/** What an operator wants to read of it. */
export const reasonOf = (cause: unknown) => (cause instanceof RenderError ? cause.cause : cause);
