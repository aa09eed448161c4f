import type { Machine } from "../harness/machine.ts";

/** A machine in one line. */
export function machineText({ processor, cores, memoryGB, system, node, openssl }: Machine): string {
  return `${processor}, ${cores} cores, ${memoryGB} GB, ${system}, Node ${node}, OpenSSL ${openssl}`;
}
