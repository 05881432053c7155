import type { ReactNode } from 'react';
import { Frame } from '#app/frame.tsx';

/** Pages that belong to no department: the door, the account, notices. */
export default function ReaderLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
