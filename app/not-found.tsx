import type { Metadata } from 'next';
import { Frame } from './frame.tsx';

export const metadata: Metadata = { title: 'Not found', robots: { index: false } };

/** The 404 page: for addresses that lead nowhere, and for what the viewer may not know of. */
export default function NotFound() {
  return (
    <Frame>
      <main id="main" className="page">
        <section className="lost" aria-labelledby="lost">
          <p className="label label--lamp">404</p>
          <h1 className="display" id="lost">
            No such reel
          </h1>
          <p className="lost__say">
            Nothing is shown at this address. It may have moved, it may have been withdrawn, or it may never have been.
            Look through <a href="/reviews">all reviews</a>, or go back to <a href="/">the front page</a>.
          </p>
        </section>
      </main>
    </Frame>
  );
}
