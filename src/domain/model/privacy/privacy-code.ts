import type { Level } from '../finding.ts';

/** Every code for personal data and secrets, with its level where nothing speaks for a lower one. */
export const PRIVACY_CODES = {
  'privacy/bank-account': 'error',
  'privacy/birth-date': 'error',
  'privacy/citizen-id': 'error',
  'privacy/email': 'error',
  'privacy/exam-scores': 'error',
  'privacy/health-card': 'error',
  'privacy/home-address': 'warning',
  'privacy/identity-card': 'error',
  'privacy/name-with-birth-date': 'error',
  'privacy/person-name': 'warning',
  'privacy/phone': 'error',
  'privacy/small-count': 'warning',
  'privacy/social-insurance': 'error',
  'privacy/tax-code': 'warning',
  'privacy/vehicle-plate': 'error',
  'secret/connection': 'error',
  'secret/password': 'error',
  'secret/private-key': 'error',
  'secret/token': 'error',
} as const satisfies Record<string, Level>;

export type PrivacyCode = keyof typeof PRIVACY_CODES;

/** True for a finding about a person or a secret. */
export function isPrivacyCode(code: string): boolean {
  return Object.hasOwn(PRIVACY_CODES, code);
}

/** What a law may make public, so that an officer can declare it in the schema with its basis. Never numbers of identity, money or health. */
export const DECLARABLE: ReadonlySet<string> = new Set<PrivacyCode>([
  'privacy/birth-date',
  'privacy/email',
  'privacy/home-address',
  'privacy/name-with-birth-date',
  'privacy/person-name',
  'privacy/phone',
  'privacy/tax-code',
  'privacy/vehicle-plate',
]);
