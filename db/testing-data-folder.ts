import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A data folder for the files of one test file. Imported before everything else, because settings are read once. */
const folder = mkdtempSync(join(tmpdir(), 'marquee-data-'));
process.env.MARQUEE_DATA = folder;
after(() => rmSync(folder, { recursive: true, force: true }));
