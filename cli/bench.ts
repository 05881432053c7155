import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { newestMigration } from '#db/migrate.ts';
import { type Measurement, measure } from './bench/measure.ts';
import { makePublication } from './bench/publication.sqlite.ts';
import { printMeasurement, printTargets, targetsOf } from './bench/report.ts';

/**
 * `npm run bench [stories …]`: makes publications of these sizes (kept in data/bench for the next run), measures each and
 * writes bench/latest.json. Takes some twenty minutes; `npm run build` first.
 */
const SIZES = [1_000, 100_000];

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2).map(Number).filter(Number.isInteger);
const sizes = asked.length > 0 ? asked : SIZES;

const measurements: Measurement[] = [];
for (const stories of sizes) {
  const folder = join(root, 'data', 'bench', `${stories}-${newestMigration('sqlite')}`);
  if (!existsSync(folder)) {
    console.log(`Making ${stories.toLocaleString('en')} stories`);
    makePublication(folder, stories);
  }
  const measurement = await measure(folder, stories, (line) => console.log(`  ${line}`));
  printMeasurement(measurement);
  measurements.push(measurement);
}

const targets = targetsOf(measurements);
printTargets(targets);
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown' };
mkdirSync(join(root, 'bench'), { recursive: true });
writeFileSync(
  join(root, 'bench', 'latest.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, measurements, targets }, null, 2)}\n`,
);
