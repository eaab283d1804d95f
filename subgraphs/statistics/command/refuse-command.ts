import { type Problem, problem } from "#shared/errors/problem.ts";

const onlyOperators = problem("NOT_ALLOWED", [], "Only operators of the centre may do this.");

/** Why somebody may not give a command of this service: all of them are for operators. */
export function refuseCommand(): Problem {
  return onlyOperators;
}
