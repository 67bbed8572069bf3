/** The components of an administrative document (Decree 30/2020/NĐ-CP, Art. 8.2) that stand around its text. */
export interface DocumentHead {
  readonly superior: string;
  readonly agency: string;
  /** Number and date stay blank: the office fills them in when the head has signed. */
  readonly number: string;
  /** «V/v …» under the number: an official letter has it in place of kind and subject. */
  readonly about?: string;
  readonly draft: string;
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: string;
  readonly kind?: string;
  readonly subject?: string;
  readonly addressee: string;
  readonly signer: string;
  /** What stands above those who get it. */
  readonly recipients: string;
}
