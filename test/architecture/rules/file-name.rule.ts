import { isGenerated } from "./file-length.rule.ts";
import type { SyntaxRule } from "./source-rule.ts";
import { wordsOfName } from "./words-of-name.ts";

const form = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mjs)$/;
/** `entity-manager` is the ORM's own word. */
const kinds = /(^|-)((?<!entity-)manager|helper|util|utility|misc)(-|$)/;

/** Style 1 and 3: `noun.role.ts` or `verb-noun.ts`, and never a name that says nothing. */
export const fileName: SyntaxRule = {
  name: "file-name",
  appliesTo: (path) => !isGenerated(path),
  remarks: ({ path }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!form.test(name)) return [{ line: 1, message: "a name unlike noun.role.ts or verb-noun.ts" }];
    return kinds.test(wordsOfName(name)) ? [{ line: 1, message: "a name that tells a kind, not the thing" }] : [];
  },
};
