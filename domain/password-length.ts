/** Below this, a list of leaked passwords or a patient machine finds it. */
export const SHORTEST_PASSWORD = 10;

/** Room for any sentence; beyond it, hashing would cost us more than it protects them. */
export const LONGEST_PASSWORD = 200;
