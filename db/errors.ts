/** SQLite's extended code and PostgreSQL's SQLSTATE for the same thing. */
const UNIQUE_VIOLATIONS = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']);
const REFERENCE_VIOLATIONS = new Set(['SQLITE_CONSTRAINT_FOREIGNKEY', '23503']);

/** Whether a write failed because the row stands already. */
export const isUniqueViolation = (error: unknown) => hasCode(error, UNIQUE_VIOLATIONS);

/** Whether a row cannot go because another points to it. */
export const isReferenced = (error: unknown) => hasCode(error, REFERENCE_VIOLATIONS);

/** Drizzle wraps the engine's error as `cause`. */
function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return codes.has(code) || hasCode(error.cause, codes);
}
