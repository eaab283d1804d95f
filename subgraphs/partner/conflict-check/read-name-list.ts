import { AlightError } from "#shared/errors/alight-error.ts";
import type { NewList } from "./conflict-setting.store.ts";

/** Far more than any list that can be compared with. */
export const maxListBytes = 2 * 1024 * 1024;
const maxNameLength = 200;

/**
 * Reads a list of names: one a line, in UTF-8; empty lines and those that begin with # say nothing. What is kept of it
 * is a hash of each key by which a name is compared.
 * @throws AlightError BAD_REQUEST that says what is wrong, by the number of the line and never by the name
 */
export async function readNameList(bytes: Uint8Array): Promise<NewList> {
  const { nameKeys } = await import("#shared/names/name-keys.ts");
  const { nameInput } = await import("#shared/blind/name-input.ts");
  const { maxListLength } = await import("#shared/blind/keyed-list.ts");
  const lines = textOf(bytes).split(/\r?\n/);
  const keys = new Set<string>();
  let names = 0;
  for (const [index, line] of lines.entries()) {
    const name = line.trim();
    if (name === "" || name.startsWith("#")) continue;
    const own = name.length > maxNameLength ? [] : nameKeys(name);
    if (own.length === 0) throw refusal(`Line ${index + 1} holds no name of at most ${maxNameLength} characters.`);
    for (const key of own) keys.add(key);
    names += 1;
  }
  if (keys.size > maxListLength) {
    throw refusal(
      `These ${names} names have ${keys.size} spellings to compare; a list holds at most ${maxListLength}. Leave out the oldest.`,
    );
  }
  return { names, inputs: [...keys].map(nameInput) };
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length > maxListBytes) throw refusal(`The file has more than ${maxListBytes} bytes.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refusal("The file is not in UTF-8. Save it in UTF-8, one name a line.");
  }
}

function refusal(sentence: string): AlightError {
  return new AlightError("BAD_REQUEST", sentence);
}
