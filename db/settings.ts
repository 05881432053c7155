import { parseSettings, type Settings } from '#domain/settings.ts';

let known: Settings | undefined;

/** The settings of this process, read once. @throws {SettingsError} */
export function settings(): Settings {
  known ??= parseSettings(process.env);
  return known;
}
