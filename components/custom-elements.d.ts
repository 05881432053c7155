import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

/** The elements that public/reader.js brings to life. Without it they are the text that they hold. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'characters-left': Plain & { 'data-most': number };
      'time-left': Plain & { 'data-until': number };
    }
  }
}
