/** How it stands with the sizes of a picture that are still to be cut. */
export const jobStates = ['waiting', 'working', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** A worker that has said nothing for this long is gone, and another may take its picture. */
export const JOB_LEASE_MS = 60_000;

/** After that, only a person can say that it is worth another try. */
export const JOB_MOST_ATTEMPTS = 3;

/** Until the next attempt: a full disk may be emptied meanwhile. */
export const jobPause = (attempts: number) => 10_000 * 4 ** attempts;

/** A picture that nobody works on any more, and why. */
export type FailedPicture = { id: number; name: string; problem: string };
