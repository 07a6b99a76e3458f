import { z } from "zod";
import { ArticlesQuery, PlacesQuery } from "#features/api/input.ts";
import { apiSchemas } from "#features/api/schema.ts";
import { apiUrl } from "#features/api/urls.ts";
import { message } from "#lib/messages/message.ts";

interface Publication {
  name: string;
  republicationLicence: string;
  republicationLicenceUrl: string;
}

/** Lists with the schema of a page of each. */
const LISTS = [
  { list: "sections", page: "SectionPage" },
  { list: "topics", page: "TopicPage" },
  { list: "authors", page: "AuthorPage" },
  { list: "series", page: "SeriesPage" },
] as const;

/** The description of the public interface (OpenAPI 3.1.1), from the schemas that its answers are typed by. */
export function openapiDocument(publication: Publication, site: URL): object {
  return {
    openapi: "3.1.1",
    info: {
      title: message("api.title", { publication: publication.name }),
      description: message("api.description"),
      version: "1",
    },
    servers: [{ url: site.origin }],
    paths: {
      [apiUrl("articles")]: {
        get: operation("listArticles", {
          summary: message("api.articles"),
          parameters: parametersOf(ArticlesQuery),
          answers: { 200: "ArticlePage", 400: "Problem", 404: "Problem" },
        }),
      },
      [`${apiUrl("articles")}/{id}`]: {
        get: operation("getArticle", {
          summary: message("api.article"),
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
          answers: { 200: "Article", 404: "Problem", 410: "Problem", 451: "Problem" },
        }),
      },
      ...Object.fromEntries(LISTS.map(listPath)),
    },
    components: { schemas: componentSchemas() },
  };
}

function listPath({ list, page }: (typeof LISTS)[number]) {
  const get = operation(`list${list[0]!.toUpperCase()}${list.slice(1)}`, {
    summary: message(`api.${list}`),
    parameters: parametersOf(PlacesQuery),
    answers: { 200: page, 400: "Problem" },
  });
  return [apiUrl(list), { get }];
}

interface Operation {
  summary: string;
  parameters: object[];
  /** Names of schemas by status. */
  answers: Record<number, string>;
}

function operation(operationId: string, { summary, parameters, answers }: Operation) {
  const responses = Object.entries(answers).map(([status, schema]) => [
    status,
    responseOf(Number(status), schema),
  ]);
  const unchanged = { description: message("api.304") };
  return {
    operationId,
    summary,
    parameters,
    responses: { ...Object.fromEntries(responses), 304: unchanged },
  };
}

function responseOf(status: number, schema: string) {
  const type = status === 200 ? "application/json" : "application/problem+json";
  const description =
    status === 200 ? message("api.200") : message(`api.title.${status as 400 | 404 | 410 | 451}`);
  return { description, content: { [type]: { schema: { $ref: reference(schema) } } } };
}

function parametersOf(query: z.ZodObject): object[] {
  const { properties = {} } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as { description?: string };
    return { name, in: "query", description, schema: rest };
  });
}

/** As clients should read them: a member that they do not know is no fault. */
function componentSchemas(): Record<string, object> {
  const { schemas } = z.toJSONSchema(apiSchemas, {
    io: "input",
    uri: reference,
    override: ({ jsonSchema }) => {
      // The format says it, in fewer words than Zod's pattern for it.
      if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
    },
  });
  const entries = Object.entries(schemas).map(([name, { $id, $schema, ...schema }]) => [
    name,
    schema,
  ]);
  return Object.fromEntries(entries);
}

function reference(schema: string): string {
  return `#/components/schemas/${schema}`;
}
