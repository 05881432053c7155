/** Where letters to an address arrive: with most services "wren+films@mail.example" is Wren's, too. For limits only. */
export function mailboxOf(email: string): string {
  const [, name = '', host = ''] = /^([^+]+)(?:\+.*)?@([^@]+)$/.exec(email) ?? [];
  return name ? `${name}@${host}`.toLowerCase() : email;
}
