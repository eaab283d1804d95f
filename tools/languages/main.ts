import { compareLanguages } from "./compare-languages.ts";

/** `npm run languages`: how far each language of the pages is, and with `-- es` every sentence that nobody has read. */
const [wanted] = process.argv.slice(2);
const languages = await compareLanguages();
const lines = languages
  .filter(({ tag }) => wanted === undefined || tag === wanted)
  .flatMap(({ tag, name, unreviewed, missing, total }) => [
    `${tag}  ${name}: ${total - missing.length} of ${total} sentences, ${unreviewed.length} not reviewed by a speaker`,
    ...(wanted === undefined ? [] : unreviewed.map(([id, sentence]) => `  ${id}: ${sentence}`)),
    ...(wanted === undefined ? [] : missing.map((id) => `  ${id}: missing, said in English`)),
  ]);
process.stdout.write(`${lines.join("\n")}\n`);
