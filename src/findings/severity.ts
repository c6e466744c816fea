/** How much a finding matters: an error is an invalid spec, a warning is hardly what was meant, a notice is to be known. */
export type Severity = 'error' | 'warning' | 'notice';
