// Drawn once, as HTML, and not as flight data first: docs/decisions/0011-drawn-once.md
'use client';

import { DEVELOPERS_PATH } from '#domain/api/address.ts';
import type { Publication } from '#domain/publication.ts';

export function Footer({ publication }: { publication: Publication }) {
  return (
    <footer className="foot">
      <div className="page">
        <div>
          <a className="nameplate" href="/">
            {publication.name}
          </a>
          <p>{publication.tagline}</p>
        </div>
        <nav aria-label="Read">
          <p className="label">Read</p>
          <ul className="foot__list">
            <li>
              <a href="/reviews">Latest reviews</a>
            </li>
            <li>
              <a href="/stories">Features and news</a>
            </li>
            <li>
              <a href="/lists">Ranked lists</a>
            </li>
          </ul>
        </nav>
        <nav aria-label="Follow">
          <p className="label">Follow</p>
          <ul className="foot__list">
            <li>
              <a href="/feed.xml">RSS</a>
            </li>
            {publication.socialLinks.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="me noopener">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="House">
          <p className="label">The house</p>
          <ul className="foot__list">
            <li>
              <a href="/critics">The critics</a>
            </li>
            <li>
              <a href="/corrections">Corrections</a>
            </li>
            <li>
              <a href="/moderation">House rules for comments</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
            <li>
              <a href={DEVELOPERS_PATH}>For developers</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
