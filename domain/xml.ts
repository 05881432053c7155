const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 cannot hold, not even escaped. A pasted control character would break the feed for everybody. */
const impossible = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Text as it may stand in an element or an attribute of XML. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(impossible, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
