const INITIALS = 'ngh|ng|nh|kh|th|tr|ph|gh|gi|qu|ch|kr|pl|br|[bcdđghklmnprstvx]';

/** Rhymes without their tone: nucleus and the finals that it takes. A closed list is what tells the legacy sets apart. */
const RHYMES = [
  'a(?:c|ch|i|k|m|n|ng|nh|o|p|t|u|y)?',
  'ă(?:c|k|m|n|ng|p|t)',
  'â(?:c|k|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?',
  'ê(?:ch|m|n|ng|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u)?',
  'iê(?:c|m|n|ng|p|t|u)',
  'o(?:c|i|m|n|ng|p|t|oc|ong)?',
  'oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?',
  'oă(?:c|m|n|ng|t)',
  'oe(?:m|n|ng|o|t)?',
  'ô(?:c|i|k|m|n|ng|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t)?',
  'uâ(?:n|ng|t|y)',
  'uê(?:ch|n|nh)?',
  'uô(?:c|i|m|n|ng|t)',
  'uơ',
  'uy(?:a|ch|n|nh|p|t|u)?',
  'uyê(?:n|t)',
  'ư(?:a|c|i|m|n|ng|t|u)?',
  'ươ(?:c|i|m|n|ng|p|t|u)',
  'y(?:ch|n|nh|p|t|u)?',
  'yê(?:m|n|ng|t|u)',
].join('|');

const SYLLABLE = new RegExp(`^(?:${INITIALS})?(?:${RHYMES})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * True for one Vietnamese syllable with at most one tone, in any case, NFC or NFD. A few initials and finals of the names of
 * the highlands (Krông, Plông, Đăk) count as well.
 */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = letters.replace(TONES, '').normalize('NFC');
  // After a stop only two tones can be spoken.
  if (/(?:c|ch|p|t)$/.test(bare) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  return SYLLABLE.test(bare);
}
