import { getSystemErrorMap } from "node:util";
import { isErrorCode } from "#shared/errors/error-codes.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";

/** What a log line says of an error. */
export type DescribedError = {
  name: string;
  code?: string;
  /** One of a closed list of sentences; no other text of an error is ever written down. */
  says?: string;
  cause?: DescribedError;
};

const deepest = 3;

/**
 * An error's kind, its code where that is one of a closed list (ours, the system's, PostgreSQL's, Node's), a sentence
 * where it is one of a closed list, and the same of what caused it. Its other words, its stack and its properties quote
 * what it is about: they say nothing.
 */
export function describeError(error: Error, depth = 1): DescribedError {
  const code = codeOf(error);
  const cause = depth < deepest ? causeOf(error) : undefined;
  const says = sentenceOf(error, code);
  return {
    name: nameForm.test(error.name) ? error.name : "Error",
    ...(code === undefined ? {} : { code }),
    ...(says === undefined ? {} : { says }),
    ...(cause === undefined ? {} : { cause: describeError(cause, depth + 1) }),
  };
}

const nameForm = /^(?:[A-Z][A-Za-z]{0,40})?(?:Error|Exception)$/;
const systemCodes: ReadonlySet<string> = new Set([...getSystemErrorMap().values()].map(([name]) => name));
/** SQLSTATE: a class, as PostgreSQL's manual lists them, and three more signs. */
const sqlStateForm = /^(?:[0-5][0-9A-Z]|72|F0|HV|P0|XX)[0-9A-Z]{3}$/;
const libraryCodeForm = /^(?:UND_)?ERR_[A-Z][A-Z0-9_]{1,50}$/;

function codeOf(error: Error): string | undefined {
  const code = "code" in error ? error.code : undefined;
  if (typeof code !== "string") return undefined;
  const isClosed = isErrorCode(code) || systemCodes.has(code) || sqlStateForm.test(code) || libraryCodeForm.test(code);
  return isClosed ? code : undefined;
}

/** The one that an error names itself, or the first of those that it gathers. */
function causeOf(error: Error): Error | undefined {
  const gathered: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  const cause = error.cause ?? gathered;
  return cause instanceof Error ? cause : undefined;
}

function sentenceOf({ message }: Error, code: string | undefined): string | undefined {
  if (ownSentences.has(message) || librarySentences.has(message)) return message;
  return code === undefined ? undefined : meanings[code];
}

const ownSentences: ReadonlySet<string> = new Set(Object.values(errorSentences));

/** Whole sentences of `pg` and its pool, which have no code. */
const librarySentences: ReadonlySet<string> = new Set([
  "timeout exceeded when trying to connect",
  "timeout expired",
  "Connection terminated",
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "Query read timeout",
  "Client has encountered a connection error and is not queryable",
]);

const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Nobody listens at the address.",
  ENOTFOUND: "The host's name is not known.",
  ETIMEDOUT: "Nothing came in time.",
  ENOSPC: "The disk is full.",
  EACCES: "The file or address is not open to this account.",
  "25006": "The database takes no changes: it is read-only.",
  "28000": "The database does not let this user in.",
  "28P01": "The database refuses the password.",
  "3D000": "The database does not exist.",
  "42501": "The database's user may not do this.",
  "53100": "The database's disk is full.",
  "53300": "The database has as many connections as it allows.",
  "57014": "The query was cancelled.",
  "57P01": "The database was shut down.",
  "57P03": "The database is starting or stopping.",
};
