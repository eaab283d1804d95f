import { type OpenedStatement, openStatement, type StatementType } from "#shared/record/statement.ts";

/**
 * Opens statements, and each text only once as long as it goes on being asked for: the directory hands out the same
 * ones at every poll, and a signature that held goes on to hold. Whether a statement is valid today, admitted or newer
 * than another is not remembered here.
 */
export class StatementMemory {
  #asked = new Map<string, Promise<OpenedStatement>>();
  #before = this.#asked;

  readonly open = (type: StatementType, statement: string): Promise<OpenedStatement> => {
    const key = `${type} ${statement}`;
    const opened = this.#asked.get(key) ?? this.#before.get(key) ?? openStatement(type, statement);
    this.#asked.set(key, opened);
    return opened;
  };

  /** Keeps what was asked for since the last call, and nothing else: no flood of statements fills the memory. */
  forgetOthers(): void {
    this.#before = this.#asked;
    this.#asked = new Map();
  }
}
