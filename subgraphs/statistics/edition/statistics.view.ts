import "reflect-metadata";
import { Directive, ObjectType } from "type-graphql";

/** All of its fields have resolvers of their own. */
@Directive('@tag(name: "open")')
@ObjectType("Statistics", { description: "Numbers without people: what organizations count together." })
export class StatisticsView {}
