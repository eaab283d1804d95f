import { type LegalIssue, legalIssue, legalIssues, notSureOf } from "#shared/codes/legal-issue.ts";
import { type LegalIssueGroup, legalIssueGroups } from "#shared/codes/legal-issue-group.ts";
import { nationalRegulations } from "#shared/codes/national-regulation.ts";
import { type Labelled, labelGroup, labelIssue, labelWord, listWords, type WordEntry } from "./label-code.ts";
import type { JurisdictionReference } from "./refer-to-code.ts";
import { createLegalIssueSearch } from "./search-legal-issues.ts";

interface Locale {
  readonly locale?: string | null;
}

interface GroupEntry {
  readonly group: LegalIssueGroup;
}

interface Wanted {
  readonly search?: string | null;
  readonly group?: LegalIssueGroup | null;
}

const find = (code: string): LegalIssue | null => legalIssue(code) ?? null;

export function legalIssueResolvers() {
  const search = createLegalIssueSearch();
  return {
    Query: {
      legalIssue: (_: unknown, { code }: { code: string }): LegalIssue | null => find(code),
      legalIssues: (_: unknown, wanted: Wanted): readonly LegalIssue[] =>
        search(wanted.search ?? "").filter(({ group }) => !wanted.group || group === wanted.group),
      legalIssueGroups: (): GroupEntry[] => legalIssueGroups.map((group) => ({ group })),
      words: (): readonly WordEntry[] => listWords(),
    },
    LegalIssue: {
      __resolveReference: ({ code }: { code: string }): LegalIssue | null => find(code),
      name: ({ code }: LegalIssue, { locale }: Locale): string => labelIssue(code, locale).text,
      label: ({ code }: LegalIssue, { locale }: Locale): Labelled => labelIssue(code, locale),
      mappings: ({ nsmi }: LegalIssue) => nsmi.map((code) => ({ scheme: "NSMIv2", code })),
      country: ({ country }: LegalIssue): JurisdictionReference | null => (country === null ? null : { code: country }),
      regulation: ({ code }: LegalIssue) => nationalRegulations(code),
    },
    NationalRegulation: {
      country: ({ country }: { country: string }): JurisdictionReference => ({ code: country }),
    },
    LegalIssueGroupEntry: {
      label: ({ group }: GroupEntry, { locale }: Locale): Labelled => labelGroup(group, locale),
      notSure: ({ group }: GroupEntry): LegalIssue | null => find(notSureOf(group)),
      issues: ({ group }: GroupEntry): LegalIssue[] => legalIssues.filter((issue) => issue.group === group),
    },
    Word: {
      label: (word: WordEntry, { locale }: Locale): Labelled => labelWord(word, locale),
    },
  };
}
