/** Something that the page in front can do, for the palette and the list of keys. */
export type DeskCommand = { words: string; also?: string; keys?: string; run: () => void };

/** Where one can go from every page of the desk. */
export type Place = { words: string; path: string };

/** What a button sends to have the list of keys shown. */
export const SHOW_KEYS = 'desk:keys';

/** Where the keys of a page are heard, as the list of keys calls it. */
export type KeyPlace = 'In the text' | 'Among the comments';

let offered: readonly DeskCommand[] = [];
let where: KeyPlace = 'In the text';

/** Offers what a page can do, until it is left. */
export function offerCommands(commands: readonly DeskCommand[], place: KeyPlace = 'In the text'): () => void {
  offered = commands;
  where = place;
  return () => {
    if (offered === commands) offered = [];
  };
}

export const offeredWhere = (): KeyPlace => where;

export const offeredCommands = (): readonly DeskCommand[] => offered;

/** What keys show the palette and the list of keys; the editor's own stand with its commands. */
export const deskKeys = { palette: 'Mod-k', keys: 'Mod-/' } as const;

/** "Ctrl+Shift+L", "⌘ Shift L": as they are written on the keys in front of somebody. */
export function keyWords(keys: string, isMac: boolean): string {
  const names = isMac ? { Mod: '⌘', Alt: '⌥' } : { Mod: 'Ctrl', Alt: 'Alt' };
  return keys
    .split('-')
    .map((key) => names[key as keyof typeof names] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(isMac ? ' ' : '+');
}

export const onMac = () => /Mac|iPad|iPhone/.test(navigator.platform);
