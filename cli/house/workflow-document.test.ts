import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type StoryStatus, storyStatuses } from '#domain/story.ts';
import { as, me, type Step, steps, story, viewers } from '#domain/testing-workflow.ts';

/** Who may take a step from a state; those who may only with a story of their own are said to. */
function whoMay(step: Step, from: StoryStatus): string[] {
  return viewers.flatMap(([name, viewer]) => {
    const [own, others] = [step(story(me, from), viewer), step(story(2, from), viewer)];
    if (own.ruling !== 'go') return [];
    return others.ruling === 'go' ? [name] : [`${name} (own)`];
  });
}

function table(): string {
  const lines = steps.flatMap(([name, step]) =>
    storyStatuses.flatMap((from) => {
      const ruling = step(story(me, from), as('admin'));
      if (ruling.ruling !== 'go') return [];
      const to = name === 'unschedule' ? 'where it stood' : ruling.to;
      return `| ${name} | ${from} | ${to} | ${whoMay(step, from).join(', ')} |`;
    }),
  );
  return ['| step | from | to | who |', '|---|---|---|---|', ...lines].join('\n');
}

test('the table in the documents is what the rules say', () => {
  const document = readFileSync('docs/workflow.md', 'utf8');
  assert.ok(document.includes(table()), `docs/workflow.md should hold\n${table()}`);
});
