import type { Losses } from '#domain/import/html-table.ts';
import type { ImportMap } from '#domain/import/import-map.ts';
import type { Survey } from '#domain/import/survey.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/** What an import is done with. */
export type Importer = {
  /** Of what is remembered: the system and the site. */
  source: string;
  survey: Survey;
  map: ImportMap;
  /** The editor in whose name it is done. */
  by: AccountViewer;
  now: Date;
  /** A copy of the old site's folder of pictures. */
  uploads: string | undefined;
  /** Whether what is not in the folder is asked for at its address. */
  fetches: boolean;
};

export type Losing = Importer & { losses: Losses };
