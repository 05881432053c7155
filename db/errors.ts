/** SQLite's extended code and PostgreSQL's SQLSTATE for the same thing. */
const UNIQUE_VIOLATIONS = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']);

/** Whether a write failed because the row stands already. Drizzle wraps the engine's error as `cause`. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return UNIQUE_VIOLATIONS.has(code) || isUniqueViolation(error.cause);
}
