import type { GuestWords } from '#domain/guest.ts';

/** Those who write for the demo without an account. */
export const demoGuests = {
  lorna: {
    name: 'Lorna Ashby',
    handle: 'lorna-ashby',
    socialHandle: '',
    bio: `Accompanied silent films on whatever piano the house had for eleven years. She writes for us when somebody puts
      one in a doorway.`.replace(/\s+/g, ' '),
    pictureId: null,
  },
} as const satisfies Record<string, GuestWords>;

export type DemoGuest = keyof typeof demoGuests;
