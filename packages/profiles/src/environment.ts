/** Whether real customers and real accounts stand behind a profile. */
export type Environment = "production" | "sandbox";
