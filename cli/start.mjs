import { enter, readEnvironmentFile } from './enter.mjs';
import { portMustBeFree } from './port.mjs';

/** `npm start`: from a fresh clone, or from what is there, to a publication that is served. */
readEnvironmentFile();
Object.assign(process.env, { NODE_ENV: 'production' });
await enter({ script: './start.ts', install: true, first: portMustBeFree });
