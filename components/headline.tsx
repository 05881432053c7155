import { Fragment } from 'react';
import { headlineParts } from '#domain/headline.ts';

/** A headline, or another line that marks them, with the titles of works in italics. Runs never move, so their place is their key. */
export function Headline({ text }: { text: string }) {
  return headlineParts(text).map((part, at) => {
    const key = `${at}`;
    return part.title ? <i key={key}>{part.text}</i> : <Fragment key={key}>{part.text}</Fragment>;
  });
}
