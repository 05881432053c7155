export type Count = { passed: number; failed: number };

/** Of a check that either holds or does not, such as the compiler's. */
export const oneCheck = (holds: boolean): Count => (holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A suite that ends badly without naming a failure has failed all the same. */
export const honest = (count: Count, code: number): Count =>
  code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;

export const sum = (counts: Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});
