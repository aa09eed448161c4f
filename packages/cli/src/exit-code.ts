/**
 * What `zopa-ob` ends with. The numbers are part of the public contract.
 *
 * 0: done. 1: something failed that has no number of its own, or `doctor` found something to mend. 2: asked for in the wrong
 * way. 3: configuration, keys, certificates, the store. 4: authorisation. 5: the bank, or the way to it. 6: a limit. 7: the
 * consent. 130: Ctrl-C.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 130;
