'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the page as it comes from the server, and for good where JavaScript is off; true once React runs. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
