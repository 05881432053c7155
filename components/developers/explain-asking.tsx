import { RailHead } from '#components/rail-head.tsx';
import type { RateLimit } from '#domain/rate-limit.ts';

type Props = { publication: string; address: string; limit: RateLimit };

/** What holds for every endpoint. */
export function ExplainAsking({ publication, address, limit }: Props) {
  return (
    <section aria-labelledby="asking">
      <RailHead id="asking">How to ask</RailHead>
      <div className="stack narrow">
        <p>
          What {publication} has published can be read by programs at <code>{address}</code>, as JSON. Nobody signs in,
          and no cookie is looked at: the answer is the same for everybody, and any page may ask from a browser. What
          readers cannot see is not there, and what gives a work away is left out of every text.
        </p>
        <p>
          Each thing has a number that stays for ever, <code>url</code>, which is its page, and <code>api</code>, which
          is the same thing here. In an address a thing is named by its number, or by the path of its page with a colon
          for the slash: <code>reviews:her</code>, <code>works:her</code>, <code>people:spike-jonze</code>. What is
          known by another address now leads there.
        </p>
        <p>
          A page of things has them in <code>data</code>, and in <code>next</code> the address of the next page; null,
          where there is none. Pages stay as they are while new things come in: go on until <code>next</code> is null.{' '}
          <code>fields</code> leaves of each thing the fields that you name.
        </p>
        <p>
          Send the <code>ETag</code> of an answer back as <code>If-None-Match</code>, and you get 304 while nothing has
          changed. {limit.times} requests in {limit.minutes} minutes are welcome from each network; the headers{' '}
          <code>RateLimit-Policy</code> and <code>RateLimit</code> say what is left.
        </p>
        <p>
          Within version 1 fields can be added, and none is taken away or changes its meaning. What is new is found
          soonest by <a href="/feed.json">the feed</a>.
        </p>
      </div>
    </section>
  );
}
