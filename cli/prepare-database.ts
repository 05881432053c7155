import { mkdirSync } from 'node:fs';
import { transaction } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { foldNames } from '#db/people.ts';
import { fillPictureUses } from '#db/picture-uses.ts';
import { settings } from '#db/settings.ts';
import { step } from './step.mjs';

/** The data folder and, in it or on a PostgreSQL server, a database with the present schema. */
export async function prepareDatabase() {
  const { MARQUEE_DATA, MARQUEE_DATABASE } = settings();
  await step(`Preparing the data folder ${MARQUEE_DATA}`, () => {
    // Sessions and passwords live here: nobody else on the machine has business in it.
    mkdirSync(MARQUEE_DATA, { recursive: true, mode: 0o700 });
  });
  await step(
    `Bringing the database to the present schema (${MARQUEE_DATABASE ? 'PostgreSQL' : 'SQLite'})`,
    async () => {
      await migrate();
      await transaction(fillPictureUses);
      await transaction(foldNames);
    },
  );
}
