import './styles/reader.css';
import roman from '@fontsource-variable/wittgenstein/files/wittgenstein-latin-wght-normal.woff2';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { settings } from '#db/settings.ts';
import { lampPath } from '#domain/lamp.ts';
import { feedLinks, siteFeed } from './page-metadata.ts';
import { currentPublication } from './publication.ts';

/** Nothing is rendered at build: every page is read from the database for whoever asks. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await currentPublication();
  return {
    metadataBase: new URL(settings().url),
    title: { default: name, template: `%s. ${name}` },
    description: tagline,
    openGraph: { siteName: name },
    icons: { icon: '/icon.svg' },
    alternates: { types: feedLinks([siteFeed(name)]) },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale, lampDay, lampNight } = await currentPublication();
  const colours = lampPath({ day: lampDay, night: lampNight });
  preload(roman, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang={locale}>
      <body>
        {colours && <link rel="stylesheet" href={colours} precedence="colours" />}
        <a className="skip" href="#main">
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  );
}
