import { Answer } from './answer.ts';

const HEADERS = ['cache-control', 'no-store'];
const text = (status: number, body: string) =>
  new Answer(status, 'text/plain; charset=utf-8', HEADERS, Buffer.from(`${body}\n`), { validator: false });

const alive = text(200, 'ok');
const ready = text(200, 'ready');
const outdated = text(
  503,
  'The database is not at the schema of this release. Start with npm start, which migrates it.',
);
const silent = text(503, 'The database does not answer.');

/** Answers for /healthz (the process) and /readyz (whether it can do its work); nothing for other paths. */
export type Health = (path: string) => Promise<Answer> | Answer | undefined;

export function createHealth(migrationsCurrent: () => Promise<boolean>, failed: (cause: unknown) => void): Health {
  return (path) => {
    if (path === '/healthz') return alive;
    if (path !== '/readyz') return undefined;
    return migrationsCurrent().then(
      (current) => (current ? ready : outdated),
      (cause) => {
        failed(cause);
        return silent;
      },
    );
  };
}
