import type { ChangeView, SiteView } from '../domain/views/view-types.ts';
import { outputWords, sayChanged } from '../words/outputs.ts';
import { absolute, contentInstant, tagOf } from './addresses.ts';
import { escapeXml } from './xml.ts';

const MOST_ENTRIES = 50;

/** Landings that changed published data, as an Atom feed (RFC 4287) in Vietnamese. Ids are tag URIs (RFC 4151) and never change. */
export function atomFeed(view: SiteView): string {
  const feed = absolute(view, '/feed.atom');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${tagOf(view, 'changes')}</id>
  <title>${escapeXml(`${view.settings.name.vi}: ${outputWords.feedTitle.vi}`)}</title>
  <subtitle>${escapeXml(outputWords.feedSubtitle.vi)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>
  <link rel="alternate" type="text/html" hreflang="vi" href="${escapeXml(absolute(view, '/'))}"/>
  <updated>${escapeXml(contentInstant(view))}</updated>
  <author><name>${escapeXml(view.operator.name.vi)}</name></author>
${view.changes
  .slice(0, MOST_ENTRIES)
  .map((change) => entry(view, change))
  .join('')}</feed>
`;
}

function entry(view: SiteView, change: ChangeView): string {
  const [only, ...others] = change.datasets;
  const page = only && others.length === 0 ? only.url : '/bo-du-lieu/';
  const summary = sayChanged(change.datasets.map((dataset) => dataset.name.vi));
  const categories = change.datasets.map((dataset) => `    <category term="${escapeXml(dataset.id)}"/>\n`).join('');
  return `  <entry>
    <id>${tagOf(view, `change/${change.commit}`)}</id>
    <title>${escapeXml(change.subject || summary)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(absolute(view, page))}"/>
    <updated>${escapeXml(change.landed)}</updated>
    <summary>${escapeXml(summary)}</summary>
${categories}  </entry>
`;
}
