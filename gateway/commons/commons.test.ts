import { describe, expect, it } from "@jest/globals";
import { graphql, isEnumType, isObjectType } from "graphql";
import { buildCommonsSchema } from "./build-commons-schema.ts";
import type { CommonsContext } from "./commons.context.ts";
import type { PartyEntry } from "./party-directory.ts";

const parties: readonly PartyEntry[] = [
  { id: "colorado", name: "Colorado Legal Help", kind: "LEGAL_SERVICE", country: "US", status: "ACTIVE" },
  { id: "bucharest", name: "Ajutor", kind: "SURVIVOR_SERVICE", country: "RO", status: "ACTIVE", hostedBy: "colorado" },
  { id: "manila", name: "Tulong", kind: "SOMETHING_NEW", country: "PH", status: "SUSPENDED" },
];
const directory = { find: (id: string) => parties.find((party) => party.id === id), list: () => parties };
const schema = buildCommonsSchema({ directory });

async function ask(source: string, contextValue: CommonsContext = {}, variableValues = {}): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

async function refusal(source: string): Promise<unknown> {
  const { errors } = await graphql({ schema, source, contextValue: {} });
  return errors?.[0]?.extensions.code;
}

const entities = "query ($r: [_Any!]!) { _entities(representations: $r)";

describe("organizations", () => {
  it("names an organization, its country and its host", async () => {
    const query = `{ organization(id: "bucharest") { name kind status country { code name(locale: "ro") } hostedBy { id } } }`;
    expect(await ask(query)).toEqual({
      organization: {
        name: "Ajutor",
        kind: "SURVIVOR_SERVICE",
        status: "ACTIVE",
        country: { code: "RO", name: "România" },
        hostedBy: { id: "colorado" },
      },
    });
  });

  it("answers null for an id that the network does not know", async () => {
    expect(await ask(`{ organization(id: "nowhere") { name } }`)).toEqual({ organization: null });
  });

  it("shows a kind that it does not know as OTHER", async () => {
    expect(await ask(`{ organization(id: "manila") { kind } }`)).toEqual({ organization: { kind: "OTHER" } });
  });

  it("resolves references in the order in which they were asked, and unknown ones to null", async () => {
    const r = ["manila", "nowhere", "colorado"].map((id) => ({ __typename: "Organization", id }));
    expect(await ask(`${entities} { ... on Organization { id status } } }`, {}, { r })).toEqual({
      _entities: [{ id: "manila", status: "SUSPENDED" }, null, { id: "colorado", status: "ACTIVE" }],
    });
  });

  it("refuses a page of more than 100 and a foreign cursor as the client's fault", async () => {
    expect(await refusal("{ organizations(first: 101) { edges { cursor } } }")).toBe("QUERY_INVALID");
    expect(await refusal("{ organizations(first: -1) { edges { cursor } } }")).toBe("QUERY_INVALID");
    expect(await refusal(`{ organizations(after: "colorado") { edges { cursor } } }`)).toBe("QUERY_INVALID");
  });
});

describe("the viewer", () => {
  const query = "{ viewer { id roles organization { id } } }";

  it("is null when nobody asks", async () => {
    expect(await ask(query)).toEqual({ viewer: null });
  });

  it("is the person of the checked token, with the roles that the product knows, each once", async () => {
    const viewer = { sub: "colorado~1", organization: "colorado", roles: ["ADVOCATE", "ADVOCATE", "KING"] };
    expect(await ask(query, { viewer })).toEqual({
      viewer: { id: "colorado~1", roles: ["ADVOCATE"], organization: { id: "colorado" } },
    });
  });

  it("has no organization when it is one of the centre's own people", async () => {
    const viewer = { sub: "centre~1", organization: "centre", roles: ["ANALYST"] };
    expect(await ask(query, { viewer })).toEqual({
      viewer: { id: "centre~1", roles: ["ANALYST"], organization: null },
    });
  });
});

describe("legal issues", () => {
  it("tells a name's language and that no speaker has reviewed it", async () => {
    const query = `{ legalIssue(code: "family-custody") { name(locale: "fr") label(locale: "fr-CA") { text locale reviewed } } }`;
    const text = "Garde des enfants et temps avec eux";
    expect(await ask(query)).toEqual({ legalIssue: { name: text, label: { text, locale: "fr", reviewed: false } } });
  });

  it("tells where practice is regulated nationally, with the source", async () => {
    const query = `{ legalIssue(code: "status-t-visa") { regulation { national source country { code } } } }`;
    expect(await ask(query)).toEqual({
      legalIssue: {
        regulation: [
          { national: true, source: "https://www.ecfr.gov/current/title-8/section-1292.1", country: { code: "US" } },
        ],
      },
    });
  });

  it("answers null for an unknown code, as a field and as a reference", async () => {
    const r = [{ __typename: "LegalIssue", code: "family-nothing" }];
    expect(await ask(`{ legalIssue(code: "family-nothing") { name } }`)).toEqual({ legalIssue: null });
    expect(await ask(`${entities} { ... on LegalIssue { name } } }`, {}, { r })).toEqual({ _entities: [null] });
  });

  it("lists every group with its issues and a not-sure among them", async () => {
    const data = await ask("{ legalIssueGroups { group notSure { code } issues { code } label { reviewed } } }");
    expect(data).toMatchObject({ legalIssueGroups: { length: 9 } });
    expect(data).toMatchObject({
      legalIssueGroups: expect.arrayContaining([expect.objectContaining({ notSure: { code: "case-not-sure" } })]),
    });
  });

  it("keeps a search inside the asked group", async () => {
    const found = await ask(`{ legalIssues(search: "child", group: STATUS) { code } }`);
    expect(found).toEqual({ legalIssues: [{ code: "status-child-permit" }] });
  });
});

describe("places and languages", () => {
  it("gives a part of a country its own hotlines before the country's", async () => {
    const query = `{ jurisdiction(code: "US-CO") { name within { code name(locale: "es") } hotlines { phone source checkedOn checkedBy } } }`;
    expect(await ask(query)).toMatchObject({
      jurisdiction: {
        name: "Colorado",
        within: { code: "US", name: "Estados Unidos" },
        hotlines: [
          { phone: "866-455-5075", checkedBy: "STORED_COPY", checkedOn: "2026-11-22" },
          { phone: "1-888-373-7888", checkedBy: "STORED_COPY", checkedOn: "2026-11-22" },
        ],
      },
    });
  });

  it("answers a reference to an unknown code with the code as its name, so that no name goes missing", async () => {
    const r = [
      { __typename: "Jurisdiction", code: "RO-ZZZ" },
      { __typename: "Language", tag: "qqq" },
      { __typename: "Language", tag: "no tag at all" },
    ];
    const query = `${entities} { ... on Jurisdiction { name } ... on Language { name } } }`;
    expect(await ask(query, {}, { r })).toEqual({ _entities: [{ name: "RO-ZZZ" }, { name: "qqq" }, null] });
  });

  it("answers null for a jurisdiction or language that does not exist", async () => {
    expect(await ask(`{ jurisdiction(code: "RO-ZZZ") { name } language(tag: "qqq") { name } }`)).toEqual({
      jurisdiction: null,
      language: null,
    });
  });

  it("finds a country by its name in another language, and a part only within its country", async () => {
    const query = `{ a: jurisdictions(search: "Rumanía") { code } b: jurisdictions(search: "colorado", within: "US") { code } c: jurisdictions(search: "colorado", within: "RO") { code } d: languages(search: "tagalo") { tag } e: languages(search: "नेपाली") { tag } }`;
    expect(await ask(query)).toEqual({
      a: [{ code: "RO" }],
      b: [{ code: "US-CO" }],
      c: [],
      d: [{ tag: "fil" }],
      e: [{ tag: "ne" }],
    });
  });

  it("finds a language by what people call it, though every list has another name for it", async () => {
    const query = `{ a: languages(search: "Tagalog") { tag } b: languages(search: "farsi") { tag } c: languages(search: "filipino") { tag } }`;
    expect(await ask(query)).toEqual({ a: [{ tag: "fil" }], b: [{ tag: "fa" }], c: [{ tag: "fil" }] });
  });

  it("names Tagalog and a language that only ISO 639-3 knows", async () => {
    const query = `{ tagalog: language(tag: "tl") { tag name(locale: "es") } mam: language(tag: "mam") { name(locale: "fr") } }`;
    expect(await ask(query)).toEqual({ tagalog: { tag: "fil", name: "filipino" }, mam: { name: "Mam" } });
  });
});

it("describes every field, argument and value of its schema", () => {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !/^(_|link__|federation__)/.test(name));
  const bare: string[] = [];
  for (const type of own) {
    if (isEnumType(type)) bare.push(...type.getValues().flatMap((value) => (value.description ? [] : value.name)));
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()).filter(({ name }) => !name.startsWith("_"))) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
      bare.push(...field.args.flatMap((arg) => (arg.description ? [] : `${type.name}.${field.name}(${arg.name})`)));
    }
  }
  expect(bare.filter((name) => !name.startsWith("__"))).toEqual([]);
});
