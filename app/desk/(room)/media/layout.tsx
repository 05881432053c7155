import '../../../styles/desk-media.css';
import type { ReactNode } from 'react';

/** The sheet of the library, which no other page of the desk needs. */
export default function MediaLayout({ children }: { children: ReactNode }) {
  return children;
}
