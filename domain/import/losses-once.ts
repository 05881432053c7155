import type { Losses } from './html-table.ts';

/** What is lost of one thing, each said once however often it stands there. */
export function lossesOnce(tell: (what: string) => void): Losses {
  const said = new Set<string>();
  return {
    lose(what) {
      if (said.has(what)) return;
      said.add(what);
      tell(what);
    },
  };
}
