/** What `doctor` may be told beside the configuration. */
export interface DoctorFlags {
  readonly consent?: string;
  readonly jwks?: string;
  readonly softwareStatement?: string;
  readonly roots?: string;
  /** False with `--no-alternatives`. */
  readonly alternatives?: boolean;
}
