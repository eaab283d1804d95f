import type { PlantedFiles } from "./plant-tree.ts";

/** One tree for each way to break an arrow. Everything else in the tree is as it should be. */
export const plantedViolations: readonly { rule: string; how: string; files: PlantedFiles }[] = [
  {
    rule: "shared-imports-no-other-folder",
    how: "shared imports a subgraph",
    files: {
      "shared/ids/made.ts": 'import { one } from "../../subgraphs/partner/one.ts";\nexport const two = one;',
      "subgraphs/partner/one.ts": "export const one = 1;",
    },
  },
  {
    rule: "subgraph-stands-alone",
    how: "a subgraph imports another",
    files: {
      "subgraphs/matching/card.ts": 'import { one } from "../partner/one.ts";\nexport const two = one;',
      "subgraphs/partner/one.ts": "export const one = 1;",
    },
  },
  {
    rule: "subgraph-stands-alone",
    how: "a subgraph imports the gateway, dynamically and inside a method",
    files: {
      "subgraphs/matching/card.ts":
        'export class A {\n  async go() {\n    return await import("../../gateway/one.ts");\n  }\n}',
      "gateway/one.ts": "export const one = 1;",
    },
  },
  {
    rule: "gateway-imports-only-shared",
    how: "the gateway imports a type of a subgraph",
    files: {
      "gateway/split.ts": 'import type { One } from "../subgraphs/partner/one.ts";\nexport type Two = One;',
      "subgraphs/partner/one.ts": "export type One = 1;",
    },
  },
  {
    rule: "gateway-knows-no-orm",
    how: "the gateway imports TypeGraphQL",
    files: { "gateway/split.ts": 'import { Field } from "type-graphql";\nexport const two = Field;' },
  },
  {
    rule: "gateway-knows-no-orm",
    how: "the gateway's composition root imports MikroORM",
    files: { "gateway/main.ts": 'import { MikroORM } from "@mikro-orm/core";\nexport const two = MikroORM;' },
  },
  {
    rule: "gateway-knows-no-orm",
    how: "the gateway reaches TypeGraphQL through shared",
    files: {
      "gateway/split.ts": 'import { one } from "#shared/ids/one.ts";\nexport const two = one;',
      "shared/ids/one.ts": 'import { Field } from "type-graphql";\nexport const one = Field;',
    },
  },
  {
    rule: "web-imports-no-server-folder",
    how: "the web client imports a subgraph",
    files: {
      "web/page.ts": 'import { one } from "../subgraphs/partner/one.ts";\nexport const two = one;',
      "subgraphs/partner/one.ts": "export const one = 1;",
    },
  },
  {
    rule: "web-imports-no-server-folder",
    how: "the web client imports a module of shared that no browser has",
    files: {
      "web/page.ts": 'import { one } from "../shared/ids/one.ts";\nexport const two = one;',
      "shared/ids/one.ts": "export const one = 1;",
    },
  },
  {
    rule: "browser-modules-know-no-server",
    how: "sealing imports another part of shared",
    files: {
      "shared/seal/open.ts": 'import { one } from "#shared/ids/one.ts";\nexport const two = one;',
      "shared/ids/one.ts": "export const one = 1;",
    },
  },
  {
    rule: "browser-modules-know-no-node",
    how: "sealing imports a module of Node",
    files: { "shared/seal/open.ts": 'import { randomBytes } from "node:crypto";\nexport const two = randomBytes;' },
  },
  {
    rule: "resolver-reaches-use-cases-views-inputs",
    how: "a resolver asks a store",
    files: {
      "subgraphs/partner/need/need.resolver.ts": 'import { find } from "./need.store.ts";\nexport const need = find;',
      "subgraphs/partner/need/need.store.ts": "export const find = 1;",
    },
  },
  {
    rule: "resolver-reaches-use-cases-views-inputs",
    how: "a resolver decides by a policy",
    files: {
      "subgraphs/partner/need/need.resolver.ts": 'import { may } from "./need.policy.ts";\nexport const need = may;',
      "subgraphs/partner/need/need.policy.ts": "export const may = 1;",
    },
  },
  {
    rule: "resolver-knows-no-database",
    how: "a resolver reaches into database/",
    files: {
      "subgraphs/partner/need/need.resolver.ts":
        'import { open } from "../database/open.ts";\nexport const need = open;',
      "subgraphs/partner/database/open.ts": "export const open = 1;",
    },
  },
  {
    rule: "view-knows-entities-as-types",
    how: "a view imports an entity's class",
    files: {
      "subgraphs/partner/need/need.view.ts": 'import { Need } from "./need.entity.ts";\nexport const view = Need;',
      "subgraphs/partner/need/need.entity.ts": "export class Need {}",
    },
  },
  {
    rule: "policy-imports-no-package",
    how: "a policy imports a package",
    files: { "subgraphs/partner/need/need.policy.ts": 'import { z } from "zod";\nexport const may = z;' },
  },
  {
    rule: "policy-imports-no-package",
    how: "a criterion imports a module of Node",
    files: { "subgraphs/matching/criteria/far.ts": 'import { sep } from "node:path";\nexport const far = sep;' },
  },
  {
    rule: "policy-reads-no-store",
    how: "a policy asks a store",
    files: {
      "subgraphs/partner/need/need.policy.ts": 'import { find } from "./need.store.ts";\nexport const may = find;',
      "subgraphs/partner/need/need.store.ts": "export const find = 1;",
    },
  },
  {
    rule: "only-stores-touch-the-driver",
    how: "a use case imports the ORM's manager, if only as a type",
    files: {
      "subgraphs/partner/need/post-need.ts":
        'import type { EntityManager } from "@mikro-orm/core";\nexport type A = EntityManager;',
    },
  },
  {
    rule: "only-stores-touch-the-driver",
    how: "a leaf module of shared imports pg",
    files: { "shared/events/outbox.ts": 'import pg from "pg";\nexport const a = pg;' },
  },
  {
    rule: "entity-knows-only-the-orm-core",
    how: "an entity imports the PostgreSQL package of the ORM",
    files: {
      "subgraphs/partner/need/need.entity.ts": 'import { raw } from "@mikro-orm/postgresql";\nexport const a = raw;',
    },
  },
  {
    rule: "no-cycle",
    how: "two files import each other, one of them only a type",
    files: {
      "shared/ids/a.ts": 'import { b } from "./b.ts";\nexport const a = b;\nexport type A = 1;',
      "shared/ids/b.ts": 'import type { A } from "./a.ts";\nexport const b: A = 1;',
    },
  },
  {
    rule: "no-orphan",
    how: "a file imports nothing and nobody imports it",
    files: { "shared/ids/a.ts": "export {};" },
  },
  {
    rule: "nothing-undeclared",
    how: "an installed package that package.json does not name",
    files: { "shared/ids/a.ts": 'import left from "left-behind";\nexport const a = left;' },
  },
  {
    rule: "nothing-unresolved",
    how: "a package that is not there",
    files: { "shared/ids/a.ts": 'import nowhere from "nowhere";\nexport const a = nowhere;' },
  },
  {
    rule: "no-development-package-in-production",
    how: "a subgraph imports a development package",
    files: { "subgraphs/partner/a.ts": 'import jest from "jest";\nexport const a = jest;' },
  },
  {
    rule: "production-imports-no-test",
    how: "code imports a test beside it",
    files: {
      "shared/ids/a.ts": 'import { b } from "./b.test.ts";\nexport const a = b;',
      "shared/ids/b.test.ts": "export const b = 1;",
    },
  },
  {
    rule: "production-imports-no-test",
    how: "code imports what a test stands on",
    files: {
      "shared/ids/a.ts": 'import { b } from "./b.fixture.ts";\nexport const a = b;',
      "shared/ids/b.fixture.ts": "export const b = 1;",
    },
  },
];

/** Everything that is allowed and looks close to a violation. */
export const healthyTree: PlantedFiles = {
  "shared/ids/id.ts": "export const id = 1;\nexport type Id = 1;",
  "shared/ids/id.test.ts": 'import { post } from "../../subgraphs/partner/need/post-need.ts";\nexport const a = post;',
  "shared/database/pool.ts": 'import pg from "pg";\nexport const pool = pg;',
  "gateway/main.ts": 'import { id } from "#shared/ids/id.ts";\nimport pg from "pg";\nexport const a = [id, pg];',
  "gateway/commons/viewer.resolver.ts": 'import { id } from "#shared/ids/id.ts";\nexport const a = id;',
  "shared/ids/id.fixture.ts": 'import jest from "jest";\nexport const a = jest;',
  "subgraphs/partner/main.ts": 'import { MikroORM } from "@mikro-orm/postgresql";\nexport const a = MikroORM;',
  "subgraphs/partner/need/need.entity.ts":
    'import { defineEntity } from "@mikro-orm/core";\nexport const Need = defineEntity;',
  "subgraphs/partner/need/need.view.ts":
    'import type { Need } from "./need.entity.ts";\nimport { Field } from "type-graphql";\nexport const view = Field;\nexport type A = Need;',
  "subgraphs/partner/need/need.policy.ts": 'import type { Need } from "./need.entity.ts";\nexport type A = Need;',
  "subgraphs/partner/need/need.store.ts":
    'import { EntityManager } from "@mikro-orm/postgresql";\nimport { Need } from "./need.entity.ts";\nexport const a = [EntityManager, Need];',
  "subgraphs/partner/need/post-need.ts":
    'import { a } from "./need.store.ts";\nimport type { A } from "./need.policy.ts";\nexport const post = a;\nexport type B = A;',
  "subgraphs/partner/need/need.resolver.ts":
    'import { post } from "./post-need.ts";\nimport { view } from "./need.view.ts";\nimport { Query } from "type-graphql";\nexport const a = [post, view, Query];',
  "subgraphs/matching/criteria/far.ts": 'import type { Id } from "#shared/ids/id.ts";\nexport type Far = Id;',
  "subgraphs/matching/criteria/far.test.ts": 'import jest from "jest";\nexport const a = jest;',
  "tools/seed.ts":
    'import { post } from "../subgraphs/partner/need/post-need.ts";\nimport pg from "pg";\nexport const a = [post, pg];',
  "test/network/start.ts": 'import { a } from "../../gateway/main.ts";\nimport b from "pg";\nexport const c = [a, b];',
  "web/page.ts": 'import { b } from "./part.ts";\nexport const a = b;',
  "web/part.ts": "export const b = 1;",
};
