import { type Problem, problem } from "#shared/errors/problem.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import type { Profession } from "./responder.codes.ts";
import type { ResponderContent } from "./responder-draft.ts";

type Path = readonly string[];

/** Kinds of help that only somebody who may act for another gives. */
const lawyersWork: readonly HelpKind[] = ["CO_COUNSEL", "REPRESENTATION"];

const supervising: readonly Profession[] = ["LAWYER", "ACCREDITED_REPRESENTATIVE"];

/**
 * All problems of a responder: what was found in single fields, and what does not fit together in the whole. A field
 * that something was found in already is not complained about twice.
 */
export function checkWhole(responder: ResponderContent, found: readonly Problem[], path: Path): Problem[] {
  const blamed = new Set(found.map((one) => one.path[path.length]));
  return [...found, ...checkProfession(responder, path).filter((one) => !blamed.has(one.path[path.length]))];
}

/** What must fit together in a whole responder, whatever was given just now. */
export function checkProfession(responder: ResponderContent, path: Path): Problem[] {
  const { profession, help, issues, languages, cost, supervisor, name, isMentor } = responder;
  const isInterpreter = profession === "INTERPRETER";
  return [
    ...required(name !== "", [...path, "name"], "Give the name under which they work."),
    ...required(languages.length > 0, [...path, "languages"], "Name at least one language."),
    ...required(cost.length > 0, [...path, "cost"], "Say on which terms they work, FREE for example."),
    ...required(isInterpreter || issues.length > 0, [...path, "issues"], "Name at least one legal issue."),
    ...required(isInterpreter || help.length > 0, [...path, "help"], "Name at least one kind of help."),
    ...required(profession !== "STUDENT" || supervisor !== null, [...path, "supervisor"], studentSentence),
    ...checkHelp(profession, help, [...path, "help"]),
    ...(!isMentor || canMentor(responder) ? [] : [problem("NOT_ALLOWED", [...path, "mentors"], mentorSentence)]),
  ];
}

const studentSentence = "A student works under somebody. Give the id of the responder of yours who supervises them.";

const mentorSentence =
  "Whoever stands by colleagues gives advice to colleagues, and is no student. Name that kind of help, or leave it out.";

function canMentor({ profession, help }: ResponderContent): boolean {
  return profession !== "STUDENT" && help.includes("ADVICE_TO_COLLEAGUE");
}

function required(isGiven: boolean, path: Path, sentence: string): Problem[] {
  return isGiven ? [] : [problem("REQUIRED", path, sentence)];
}

function checkHelp(profession: Profession, help: readonly HelpKind[], path: Path): Problem[] {
  if (profession !== "EXPERT" && profession !== "INTERPRETER") return [];
  const who = profession === "EXPERT" ? "An expert" : "An interpreter";
  return [...help.entries()]
    .filter(([, kind]) => lawyersWork.includes(kind))
    .map(([index, kind]) => {
      const sentence = `${who} cannot give ${kind}. Leave it out, or choose another profession.`;
      return problem("NOT_ALLOWED", [...path, String(index)], sentence);
    });
}

/** Whether the responder that was named can supervise a student. */
export function checkSupervisor(
  found: { id: string; profession: Profession; state: string } | undefined,
  { student, path }: { student: string | undefined; path: Path },
): Problem[] {
  if (!found || found.state === "RETIRED") {
    return [problem("NOT_FOUND", path, "Your organization has no responder of this id. Check the id.")];
  }
  if (found.id !== student && supervising.includes(found.profession)) return [];
  return [problem("NOT_ALLOWED", path, "Only a lawyer or an accredited representative supervises. Name another one.")];
}
