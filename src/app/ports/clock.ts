/** The local date and time, so that tests can set them. */
export interface Clock {
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** `HHmm` */
  readonly time: () => string;
}
