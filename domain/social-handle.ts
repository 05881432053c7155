/** Where a handle of the kind @name@server leads; undefined for one that names no server. */
export function socialAddress(handle: string): string | undefined {
  const [, name, server] = /^@([\w.-]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(handle) ?? [];
  return name && server ? `https://${server.toLowerCase()}/@${name}` : undefined;
}
