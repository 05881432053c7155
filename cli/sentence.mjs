/** Something that the operator can put right. It is shown as it stands, without a stack, and the command ends with 1. */
export class Sentence extends Error {
  /** @override */
  name = 'Sentence';
}

/** @param {unknown} error */
export function say(error) {
  const forTheOperator =
    error instanceof Error && ['Sentence', 'SettingsError', 'PortTakenError', 'ArchiveError'].includes(error.name);
  console.error(forTheOperator ? `\n${error.message}\n` : error);
}
