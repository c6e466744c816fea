/** An error makes a spec invalid, a warning is about something hardly intended, and a notice is for information. */
export type Severity = 'error' | 'warning' | 'notice';
