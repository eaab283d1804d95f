import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { traitMeanings } from "./trait.ts";

export const TraitEnum = codesEnum("Trait", "What a survivor may prefer in somebody who helps them.", traitMeanings);
