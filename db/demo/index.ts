import { transaction } from '#db/connection.ts';
import { makeMediaFiles } from '#db/media-files.ts';
import { plantDemo } from './plant-demo.ts';
import { eachPicture } from './plant-pictures.ts';

export { DEMO_PASSWORD, demoAccounts } from './accounts.ts';

/**
 * Fills an empty, migrated database with the demo publication. The files of the pictures come first and may be made
 * again; all rows come in one transaction, so that an interrupted seeding leaves the database as empty as it was. Its days
 * are fixed, in autumn 2026, so that tests find the same publication in any year; only what is still to come is counted
 * from today.
 */
export async function seedDemo(): Promise<void> {
  const files = await eachPicture(makeMediaFiles);
  await transaction((tx) => plantDemo(tx, files, new Date()));
}
