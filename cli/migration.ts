import { run } from './processes.mjs';
import { Sentence } from './sentence.mjs';

/** `npm run migration -- what-changed`: writes the step from the newest migration to the schema, for both engines. */
const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  throw new Sentence('Say in a word or two what changed, for the name of the file: npm run migration -- add-badges');
}
for (const engine of ['sqlite', 'postgres']) {
  const config = `--config=db/drizzle.${engine}.config.ts`;
  const { code } = await run('drizzle-kit', ['generate', config, `--name=${name}`], { stdio: 'inherit' });
  if (code !== 0) throw new Sentence(`drizzle-kit could not write the migration for ${engine}.`);
}
