import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asScript, graphOf } from './graph.ts';
import { pageNodes } from './page-nodes.ts';
import { site, told } from './testing-graph.ts';

test('the front page is the site, which can be searched; nothing leads to it', () => {
  const nodes = pageNodes({ type: 'WebPage', name: 'Marquee', path: '/' }, site);
  assert.deepEqual(told(nodes, 'WebSite').potentialAction, {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: 'https://films.example/search?q={search_term_string}' },
    'query-input': 'required name=search_term_string',
  });
  assert.throws(() => told(nodes, 'BreadcrumbList'));
});

test('a page below it says where it stands', () => {
  const way = [{ name: 'The critics', path: '/critics' }];
  const nodes = pageNodes({ type: 'ProfilePage', name: 'Ines', path: '/critics/ines', way }, site);
  const at = 'https://films.example/critics/ines';
  assert.deepEqual(told(nodes, 'ProfilePage').breadcrumb, { '@id': `${at}#breadcrumbs` });
  assert.deepEqual(told(nodes, 'BreadcrumbList').itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Marquee', item: 'https://films.example/' },
    { '@type': 'ListItem', position: 2, name: 'The critics', item: 'https://films.example/critics' },
    { '@type': 'ListItem', position: 3, name: 'Ines', item: at },
  ]);
});

test('the publication says where else it is', () => {
  const socialLinks = [{ name: 'Mastodon', url: 'https://films.social/@marquee' }];
  const elsewhere = { ...site, publication: { ...site.publication, socialLinks } };
  const nodes = pageNodes({ type: 'WebPage', name: 'Marquee', path: '/' }, elsewhere);
  assert.deepEqual(told(nodes, 'Organization').sameAs, ['https://films.social/@marquee']);
});

test('no text can end the element that holds the data', () => {
  const name = '</script><script>alert(1)</script><!--';
  const script = asScript(graphOf(pageNodes({ type: 'WebPage', name, path: '/' }, site)));
  assert.ok(!script.includes('<'));
  assert.ok(JSON.stringify(JSON.parse(script)['@graph']).includes(JSON.stringify(name)));
});
