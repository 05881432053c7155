'use client';

import { type ComponentType, useCallback, useEffect, useState } from 'react';

/**
 * A part of a page that is fetched when somebody asks for it. Without a connection it says so and leaves the page as it is:
 * React's own `lazy` would take the page, and what is written on it, down.
 */
export function whenAsked<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  return function WhenAsked(props: Props) {
    const [part, setPart] = useState<{ Part?: ComponentType<Props> }>();
    const ask = useCallback(() => {
      let left = false;
      fetchPart().then(
        (Part) => left || setPart({ Part }),
        () => left || setPart({}),
      );
      return () => {
        left = true;
      };
    }, []);
    useEffect(ask, [ask]);
    if (!part) return null;
    if (part.Part) return <part.Part {...props} />;
    return (
      <p className="notice" role="alert">
        This could not be fetched. Once there is a connection,{' '}
        <button className="plain" type="button" onClick={ask}>
          ask for it again
        </button>
        .
      </p>
    );
  };
}
