import { enter, readEnvironmentFile } from './enter.mjs';

/** `node cli/run.mjs account …` runs cli/account.ts under the right runtime. Nothing is installed. */
readEnvironmentFile();
const [name] = process.argv.splice(2, 1);
await enter({ script: `./${name}.ts`, install: false });
