export type ForgeTrouble =
  'not-allowed' | 'not-found' | 'refused' | 'busy' | 'unreachable' | 'redirected' | 'too-large' | 'unreadable' | 'too-long';

/** The forge did not do what was asked. Never holds the token, nor a request's headers. */
export class ForgeError extends Error {
  readonly trouble: ForgeTrouble;
  /** `GET /repos/a/b/issues`: method and path. */
  readonly request: string;
  /** HTTP status, or 0 where no answer came. */
  readonly status: number;
  /** The forge's own words, one short line; may be empty. */
  readonly reason: string;

  constructor(trouble: ForgeTrouble, request: string, status: number, reason: string) {
    super(`${request}: ${trouble}${status > 0 ? ` (HTTP ${status})` : ''}${reason ? `: ${reason}` : ''}`);
    this.name = 'ForgeError';
    this.trouble = trouble;
    this.request = request;
    this.status = status;
    this.reason = reason;
  }
}
