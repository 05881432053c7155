import { enter, readEnvironmentFile } from './enter.mjs';
import { portMustBeFree } from './port.mjs';

/** `npm run dev`: for writing code. */
readEnvironmentFile();
Object.assign(process.env, { NODE_ENV: 'development' });
await enter({ script: './dev.ts', install: true, first: portMustBeFree });
