import type { Rule } from '../model/rule.ts';
import { rule as privacyBankAccount } from './privacy/bank-account.ts';
import { rule as privacyBirthDate } from './privacy/birth-date.ts';
import { rule as privacyCitizenId } from './privacy/citizen-id.ts';
import { rule as privacyEmail } from './privacy/email.ts';
import { rule as privacyExamScores } from './privacy/exam-scores.ts';
import { rule as privacyHealthCard } from './privacy/health-card.ts';
import { rule as privacyHomeAddress } from './privacy/home-address.ts';
import { rule as privacyIdentityCard } from './privacy/identity-card.ts';
import { rule as privacyNameWithBirthDate } from './privacy/name-with-birth-date.ts';
import { rule as privacyPersonName } from './privacy/person-name.ts';
import { rule as privacyPhone } from './privacy/phone.ts';
import { rule as privacySmallCount } from './privacy/small-count.ts';
import { rule as privacySocialInsurance } from './privacy/social-insurance.ts';
import { rule as privacyTaxCode } from './privacy/tax-code.ts';
import { rule as privacyVehiclePlate } from './privacy/vehicle-plate.ts';
import { rule as secretConnection } from './secret/connection.ts';
import { rule as secretPassword } from './secret/password.ts';
import { rule as secretPrivateKey } from './secret/private-key.ts';
import { rule as secretToken } from './secret/token.ts';

/** Rules about personal data and secrets (Art. 7.4), by code; a part of the registry. What they find is found while reading. */
export const privacyRules: readonly Rule[] = [
  privacyBankAccount,
  privacyBirthDate,
  privacyCitizenId,
  privacyEmail,
  privacyExamScores,
  privacyHealthCard,
  privacyHomeAddress,
  privacyIdentityCard,
  privacyNameWithBirthDate,
  privacyPersonName,
  privacyPhone,
  privacySmallCount,
  privacySocialInsurance,
  privacyTaxCode,
  privacyVehiclePlate,
  secretConnection,
  secretPassword,
  secretPrivateKey,
  secretToken,
];
