import type { TestEvent } from 'node:test/reporters';
import type { Count } from './count.ts';

/** A reporter of `node --test` that writes nothing but the count, for a file; people read another one. */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const count: Count = { passed: 0, failed: 0 };
  for await (const event of events) {
    if (event.type !== 'test:summary' || event.data.file) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    count.passed += passed;
    count.failed += tests - passed - skipped - todo;
  }
  yield JSON.stringify(count);
}
