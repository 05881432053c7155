/**
 * Crawlers that gather texts to train models with, by the name that their makers say they listen to in robots.txt, and
 * where they say so. Those that fetch a page because somebody asks for it, or to find it again, are not among them.
 */
export const trainingCrawlers = [
  { agent: 'GPTBot', maker: 'OpenAI', source: 'https://platform.openai.com/docs/bots' },
  {
    agent: 'ClaudeBot',
    maker: 'Anthropic',
    source:
      'https://support.anthropic.com/en/articles/8896518-does-anthropic-crawl-data-from-the-web-and-how-can-site-owners-block-the-crawler',
  },
  {
    agent: 'Google-Extended',
    maker: 'Google, for Gemini; Google Search goes on',
    source: 'https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers',
  },
  {
    agent: 'Applebot-Extended',
    maker: 'Apple; its search goes on',
    source: 'https://support.apple.com/en-us/119829',
  },
  {
    agent: 'meta-externalagent',
    maker: 'Meta',
    source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
  },
  { agent: 'Amazonbot', maker: 'Amazon', source: 'https://developer.amazon.com/amazonbot' },
  { agent: 'CCBot', maker: 'Common Crawl', source: 'https://commoncrawl.org/ccbot' },
  { agent: 'AI2Bot', maker: 'the Allen Institute for AI', source: 'https://allenai.org/crawler' },
] as const;
