import { type Problem, problem } from "#shared/errors/problem.ts";
import { directoryPolicy } from "../graph/directory.policy.ts";

/** Why somebody may not give a command: not signed in, or no operator. */
export function refuseCommand(name: string): Problem {
  return directoryPolicy.commands[name]?.network === undefined ? onlyOperators : onlySignedIn;
}

const onlyOperators = problem("NOT_ALLOWED", [], "Only operators of the centre may do this.");
const onlySignedIn = problem("NOT_ALLOWED", [], "This is for people who are signed in. Sign in first.");
