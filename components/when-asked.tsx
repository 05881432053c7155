'use client';

import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part of a page that is fetched when somebody asks for it. Without a connection it says so and leaves the page as it is:
 * React's own `lazy` would take the page, and what is written on it, down.
 */
export function whenAsked<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  return function WhenAsked(props: Props) {
    const [part, setPart] = useState<{ Part?: ComponentType<Props> }>();
    useEffect(() => {
      let left = false;
      fetchPart().then(
        (Part) => left || setPart({ Part }),
        () => left || setPart({}),
      );
      return () => {
        left = true;
      };
    }, []);
    if (!part) return null;
    if (part.Part) return <part.Part {...props} />;
    return (
      <p className="notice" role="alert">
        This could not be fetched. Once there is a connection, ask for it again.
      </p>
    );
  };
}
