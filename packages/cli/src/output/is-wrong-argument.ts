/**
 * Tells whether a function of this toolkit refused an argument: something that the user gave. Such an error names the parameter
 * first, in backquotes; any other `TypeError` is a mistake of ours, and nobody knows what stands in it.
 */
export function isWrongArgument(problem: unknown): problem is TypeError {
  return problem instanceof TypeError && problem.message.startsWith("`");
}
