import type { Agency } from '../../domain/model/agency.ts';
import type { Reminder } from '../../domain/model/reminder.ts';
import { inLang } from '../../domain/model/text.ts';
import { sayDay } from '../../words/dates.ts';
import { remindWords } from '../../words/remind.ts';
import { deadlineWords } from '../../words/site-deadlines.ts';
import { reminderLine } from './comment-text.ts';
import type { ReminderContext } from './reminder-context.ts';

/**
 * A reminder as a mail ready to send (RFC 5322): plain text in UTF-8, opened as a draft by mail programs (`X-Unsent`). `To` is left
 * out where the agency's address is not known.
 * @param from address of the portal's office, where it is known
 */
export function mailText(
  agency: Agency,
  reminders: readonly Reminder[],
  context: ReminderContext,
  from: string | undefined,
): string {
  const { lang, asOf, url } = context;
  const say = remindWords[lang];
  const host = new URL(url).host;
  const to = addressOf(agency);
  const headers = [
    ...(from === undefined ? [] : [`From: ${encodeWords(context.portalName)} <${from}>`]),
    ...(to === undefined ? [] : [`To: ${encodeWords(inLang(agency.name, lang))} <${to}>`]),
    `Subject: ${encodeWords(say.subject(inLang(agency.name, lang), reminders.length))}`,
    `Date: ${mailDate(asOf)}`,
    `Message-ID: <remind.${asOf}.${agency.id}@${host}>`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = base64(bodyText(agency, reminders, context).replace(/\r?\n/g, '\r\n'));
  return `${headers.join('\r\n')}\r\n\r\n${(body.match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`;
}

/** A mail address with nothing in it that could end a header line. */
export function addressOf({ contact }: Agency): string | undefined {
  const email = contact?.email;
  return email !== undefined && /^[\w.+-]+@[\w.-]+$/.test(email) ? email : undefined;
}

export function bodyText(agency: Agency, reminders: readonly Reminder[], context: ReminderContext): string {
  const { lang, asOf, url } = context;
  const say = remindWords[lang];
  const lines = reminders
    .toSorted((a, b) => b.mark - a.mark)
    .map((reminder, i) => `${i + 1}. ${reminderLine(reminder, context)}.`);
  return `${[
    say.greeting(inLang(agency.name, lang)),
    say.opening(context.basis, sayDay(asOf, lang)),
    context.illustrative ? deadlineWords.illustrative[lang] : '',
    lines.join('\n'),
    say.closing(`${url}${lang === 'en' ? '/en' : ''}/co-quan/${agency.id}/`),
    say.signature(context.operatorName, context.portalName),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** RFC 2047: words of at most 75 characters, cut between letters, folded. */
function encodeWords(text: string): string {
  if (/^[A-Za-z0-9 -]*$/.test(text)) return text;
  const words: string[] = [];
  let part = '';
  for (const letter of text) {
    if (base64(part + letter).length > 56) {
      words.push(part);
      part = '';
    }
    part += letter;
  }
  return [...words, part].map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Seven in the morning in Viet Nam: `Sun, 03 Jan 2027 07:00:00 +0700`. */
function mailDate(day: string): string {
  return new Date(`${day}T07:00:00Z`).toUTCString().replace('GMT', '+0700');
}
