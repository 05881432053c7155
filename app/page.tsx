import { FrontPage } from './front-page.tsx';
import { pageMetadata } from './page-metadata.ts';
import { currentPublication } from './publication.ts';
import { readFront } from './read-front.ts';

export async function generateMetadata() {
  const [{ name, tagline }, { front }] = await Promise.all([currentPublication(), readFront()]);
  const title = `${name}: ${tagline}`;
  const page = await pageMetadata({ title, description: tagline, path: '/', picture: front.lead?.picture });
  return { ...page, title: { absolute: title } };
}

export default async function Page() {
  return <FrontPage read={await readFront()} />;
}
