import { cellFilters, type TableQuestion } from "./table-question.ts";

export const copyForms = ["CURL", "PYTHON", "GRAPHQL"] as const;
export type CopyForm = (typeof copyForms)[number];

type Copied = { edition: string; table: string; csvUrl: string; question: TableQuestion };

/** What somebody pastes elsewhere to ask the same of the published numbers. */
export function copyText(form: CopyForm, copied: Copied): string {
  switch (form) {
    case "CURL":
      return `curl --fail --remote-name ${copied.csvUrl}\n`;
    case "PYTHON":
      return pythonText(copied);
    case "GRAPHQL":
      return graphText(copied);
  }
}

/** What has no number is none there either, and never a zero. */
function pythonText({ csvUrl, question: { chosen, order } }: Copied): string {
  const narrowed = Object.entries(chosen).map(([name, code]) => `table = table[table["${name}"] == "${code}"]`);
  const isSorted = order !== "DECLARED";
  const sorted = `table = table.sort_values("value", ascending=${order === "VALUE_ASCENDING" ? "True" : "False"})`;
  return [
    "import pandas",
    "",
    // Namibia's code is NA, which pandas would take for nothing.
    'missing = {column: [""] for column in ["value", "low", "high"]}',
    `table = pandas.read_csv("${csvUrl}", keep_default_na=False, na_values=missing)`,
    ...narrowed,
    ...(isSorted ? [sorted] : []),
    "print(table)",
    "",
  ].join("\n");
}

/** With where to send it; the line is a comment, so that the whole is a query as it stands. */
function graphText({ edition, table, csvUrl, question }: Copied): string {
  const filters = cellFilters(question).map(
    ({ dimension, codes }) => `{ dimension: ${quote(dimension)}, codes: [${codes.map(quote).join(", ")}] }`,
  );
  const where = filters.length > 0 ? `where: [${filters.join(", ")}], ` : "";
  return `# POST to ${new URL("/graphql", csvUrl).href}
query Numbers {
  statistics {
    edition(id: ${quote(edition)}) {
      table(name: ${quote(table)}) {
        cells(${where}orderBy: ${question.order}, first: 100) {
          edges {
            node {
              codes
              status
              value
              low
              high
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
}
`;
}

const quote = (text: string) => JSON.stringify(text);
