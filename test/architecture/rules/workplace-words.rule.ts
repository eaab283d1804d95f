import type { TextRule } from "./source-rule.ts";

/** Written so that no pattern finds itself here. */
const words: readonly { form: RegExp; what: string }[] = [
  { form: /(?<![\w.\\/-])\/work\/(main|shared|\.library)\b/, what: "the path of one machine" },
  { form: /(?<![\w.\\/-])\/tmp\/[a-z]/, what: "the path of one machine" },
  { form: /(?<![\w.\\/-])\/(root|Users|home\/(?!node\b)[a-z]+)\//, what: "somebody's home folder" },
  { form: /\bissues? #?\d+\b/i, what: "the number of an issue" },
  { form: /\b(TO[D]O|FIX[M]E)\b/, what: "unfinished work" },
  { form: /@ts-(ignor[e]|nochec[k])/, what: "a silenced check" },
];

/** The repository speaks of the product alone: not of where or how it was written. */
export const workplaceWords: TextRule = {
  name: "workplace-words",
  appliesTo: () => true,
  remarks: ({ text }) =>
    text.split("\n").flatMap((line, at) => {
      const found = words.find(({ form }) => form.test(line));
      return found === undefined ? [] : [{ line: at + 1, message: `tells ${found.what}` }];
    }),
};
