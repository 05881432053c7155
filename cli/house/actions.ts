/** What app/action.ts offers to build an action with. Each asks who is there, limits, parses and permits. */
const wrapped = /^export const \w+ = (?:publicAction|readerAction|staffAction)\b/;

/** The lines with which a file of actions exports something that the browser could call unasked. */
export const bareExports = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('export ') && !line.startsWith('export type ') && !wrapped.test(line));

/** The lines with which a route of the desk answers without app/desk/staff-route.ts, which asks who is there. */
export const bareRoutes = (text: string) =>
  text.split('\n').filter((line) => line.startsWith('export ') && !/^export const [A-Z]+ = staffRoute\(/.test(line));

/** `'use server'` at the top of a file, or inside a function, where no wrapper can be seen from outside. */
export const usesServer = (text: string) => ({
  file: /^\s*['"]use server['"]/.test(text),
  inside: /\n\s+['"]use server['"]/.test(text),
});
