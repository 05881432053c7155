import { HANDLE_MAX, HANDLE_MIN } from './account.ts';
import { slugOf } from './slug.ts';

/** Names that would pass for the house. */
const reserved = new Set([
  'admin',
  'administrator',
  'anonymous',
  'editor',
  'editors',
  'help',
  'marquee',
  'moderator',
  'moderators',
  'nobody',
  'owner',
  'root',
  'staff',
  'support',
  'system',
  'webmaster',
]);

/** What to say beside a handle that cannot be had; undefined when it can. */
export function handleRefusal(handle: string): string | undefined {
  if (handle.length < HANDLE_MIN) return `At least ${HANDLE_MIN} characters.`;
  if (handle.length > HANDLE_MAX) return `${handle.length} characters; ${HANDLE_MAX} fit.`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle)) {
    return 'Small letters a to z, figures and hyphens between them, such as wren-abara.';
  }
  if (reserved.has(handle)) return `The house keeps “${handle}” for itself. Choose another.`;
  return undefined;
}

/** The handle that a name asks for, or another where the name cannot give one in Latin letters. */
export function handleFromName(name: string, otherwise = 'reader'): string {
  const handle = slugOf(name).slice(0, HANDLE_MAX).replace(/-+$/, '');
  return handleRefusal(handle) ? otherwise : handle;
}

/** The handle itself, then the same with each of these numbers: `wren`, `wren-2` … */
export const handleChoices = (wanted: string, numbers: readonly number[]): string[] => [
  wanted,
  ...numbers.map((number) => numbered(wanted, number)),
];

function numbered(handle: string, number: number): string {
  const ending = `-${number}`;
  return handle.slice(0, HANDLE_MAX - ending.length).replace(/-+$/, '') + ending;
}
