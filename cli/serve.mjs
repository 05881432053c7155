import { enter, readEnvironmentFile } from './enter.mjs';
import { portMustBeFree } from './port.mjs';

/** `npm run serve`: for production. Installs nothing, builds nothing, plants no demo. */
readEnvironmentFile();
Object.assign(process.env, { NODE_ENV: 'production' });
await enter({ script: './serve.ts', install: false, first: portMustBeFree });
