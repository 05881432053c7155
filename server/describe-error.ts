/** A failed query carries its parameters: addresses, tokens, what people wrote. None of it belongs in a log. */
const parameters = /\nparams: [\s\S]*?(?=\n {4}at |$)/g;

/** What happened and why, down to the first cause. */
export function describeError(cause: unknown): string {
  const lines: string[] = [];
  const seen = new Set<unknown>();
  for (let error = cause; error !== undefined && error !== null && !seen.has(error); error = causeOf(error)) {
    seen.add(error);
    const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
    lines.push(text.replace(parameters, ''));
  }
  return lines.join('\ncaused by ');
}

const causeOf = (error: unknown) => (error instanceof Error ? error.cause : undefined);
