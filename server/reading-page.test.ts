import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskPage, readingPage } from './reading-page.ts';

test('scripts of the framework, their preloads and flight data go', () => {
  const html = [
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="modulepreload" href="/_next/static/chunks/b.js"/>',
    '<link rel="preconnect" href="/" crossorigin=""/>',
    '<script src="/_next/static/chunks/c.js" async=""></script>',
    '<script src="/_next/static/chunks/d.js" noModule=""></script>',
    '<script type="module" src="/_next/static/chunks/e.js"></script>',
    '<script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>',
    '<script>self.__next_f.push([1,"</p>"])</script>',
  ].join('');
  assert.equal(readingPage(`<p>${html}</p>`), '<p></p>');
});

test('structured data and our own module stay', () => {
  const html =
    '<script type="application/ld+json">{"@type":"Review"}</script><script type="module" src="/reader.js?v=1"></script>';
  assert.equal(readingPage(html), html);
});

test('a module from another host goes', () => {
  assert.equal(readingPage('<script type="module" src="//elsewhere.example/x.js"></script>'), '');
});

test('preloads of pictures and fonts stay', () => {
  const html = '<link rel="preload" as="image" href="/media/a.avif"/><link rel="preload" as="font" href="/f.woff2"/>';
  assert.equal(readingPage(html), html);
});

test('the marks of hydration go, texts do not', () => {
  assert.equal(
    readingPage(
      '<body><div hidden=""><!--$--><!--/$--></div><p>No. <!-- -->4<!-- --> of &lt;!-- --&gt;</p><!--$!--><!--/$-->',
    ),
    '<body><p>No. 4 of &lt;!-- --&gt;</p>',
  );
});

test('a form without an address of its own posts to its page', () => {
  assert.equal(readingPage('<form class="x" action="" method="POST">'), '<form class="x" method="POST">');
  assert.equal(readingPage('<form action="/search">'), '<form action="/search">');
});

test('a connection to the host that has just answered is not asked for again', () => {
  assert.equal(readingPage('<link rel="preconnect" href="/" crossorigin=""/><p>Her</p>'), '<p>Her</p>');
});

test('a desk page keeps its runtime, and its forms are valid', () => {
  const script = '<script src="/_next/static/chunks/c.js" nonce="n"></script>';
  assert.equal(
    deskPage(`${script}<form class="row" action="" method="POST">`),
    `${script}<form class="row" method="POST">`,
  );
});

test('a script that is never closed ends with the page', () => {
  assert.equal(readingPage('<p>Her</p><script>self.__next_f.push('), '<p>Her</p>');
});
