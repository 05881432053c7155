import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sources } from './sources.ts';

test('no file imports itself by way of others', () => {
  const graph = new Map(sources().map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];

  function visit(file: string, way: string[]) {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  }

  for (const file of graph.keys()) visit(file, []);
  assert.deepEqual(cycles, []);
});
