'use client';

import './styles/reader.css';

/** When a page of the desk breaks in the browser. A page that breaks on the server is answered by the server. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>The film broke</title>
        <main id="main" className="page">
          <section className="lost" aria-labelledby="lost">
            <p className="label label--lamp">Broken</p>
            <h1 className="display" id="lost">
              The film broke
            </h1>
            <p className="lost__say">Something went wrong in this page. What was saved is safe.</p>
            <p className="row">
              <button className="button button--main" type="button" onClick={reset}>
                Try again
              </button>
              <a className="button" href="/desk">
                To the desk
              </a>
            </p>
          </section>
        </main>
      </body>
    </html>
  );
}
