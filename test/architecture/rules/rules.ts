import { environmentInConfig } from "./environment-in-config.rule.ts";
import { fileLength } from "./file-length.rule.ts";
import { fileName } from "./file-name.rule.ts";
import { functionLength } from "./function-length.rule.ts";
import { noAny } from "./no-any.rule.ts";
import { noAssertion } from "./no-assertion.rule.ts";
import { noBarrel } from "./no-barrel.rule.ts";
import { noDefaultExport } from "./no-default-export.rule.ts";
import { noInlineImport } from "./no-inline-import.rule.ts";
import { noModuleState } from "./no-module-state.rule.ts";
import { parameterCount } from "./parameter-count.rule.ts";
import { purePolicy } from "./pure-policy.rule.ts";
import { sharedKnowsNoNoun } from "./shared-knows-no-noun.rule.ts";
import type { SyntaxRule, TextRule } from "./source-rule.ts";
import { workplaceWords } from "./workplace-words.rule.ts";

export const textRules: readonly TextRule[] = [workplaceWords];

export const syntaxRules: readonly SyntaxRule[] = [
  fileName,
  fileLength,
  functionLength,
  parameterCount,
  noAny,
  noAssertion,
  noDefaultExport,
  noBarrel,
  noInlineImport,
  noModuleState,
  purePolicy,
  environmentInConfig,
  sharedKnowsNoNoun,
];
