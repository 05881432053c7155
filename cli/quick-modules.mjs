import { registerHooks } from 'node:module';

/**
 * Node 24.21 parses a package's `package.json` anew for every file that it loads of it, and Drizzle's has 179 KB: of a
 * start that took 3 s that was 1.7 (docs/decisions/0001-runtime.md). Whatever a file of Drizzle names beside itself is a
 * module, so there is nothing to look up. Loaded before what uses Drizzle; Node 20 knows no such hook.
 */
registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL ?? '';
    if (!specifier.startsWith('.') || !/\/node_modules\/drizzle-orm\/.*\.js$/.test(from))
      return next(specifier, context);
    return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true };
  },
});
