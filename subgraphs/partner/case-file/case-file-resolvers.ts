import { CaseFileResolver } from "./case-file.resolver.ts";
import { IntroductionCaseFileResolver } from "./introduction-case-file.resolver.ts";
import { NeedCaseFileResolver } from "./need-case-file.resolver.ts";
import { PersonCaseFilesResolver } from "./person-case-files.resolver.ts";

/** All that answers about what is sealed of a need. */
export const caseFileResolvers = [
  CaseFileResolver,
  NeedCaseFileResolver,
  IntroductionCaseFileResolver,
  PersonCaseFilesResolver,
] as const;
