import { settingNames } from '#domain/settings.ts';

/**
 * What tests run with: no setting of this machine reaches them. Emptied instead of left out, because Next reads `.env`
 * itself and fills in what is not there.
 */
export const testEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ...Object.fromEntries(settingNames.map((name) => [name, ''])),
  NODE_ENV: 'test',
  NEXT_TELEMETRY_DISABLED: '1',
});
