import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { ArticleFields, shapes } from "#features/transfer/demonstration/schema.ts";
import { frontMatter } from "#features/transfer/markdown/front-matter.ts";

// A bundle has no folder of its own; every process of ours runs in the project's.
const HERE: string | undefined = import.meta.dirname;
const FOLDER = join(HERE ?? "features/transfer/demonstration", "content");

export type Content = Awaited<ReturnType<typeof readContent>>;
export type DemonstrationArticle = Content["articles"][number];

/** Everything that the demonstration publication says, from its files. Throws where a file is not in shape. */
export async function readContent() {
  const names = Object.keys(shapes) as (keyof typeof shapes)[];
  const [articles, pages, ...rest] = await Promise.all([
    readMarkdown("articles", ArticleFields),
    readMarkdown("pages", z.strictObject({ title: z.string().min(1) })),
    ...names.map(readYaml),
  ]);
  const lists = Object.fromEntries(names.map((name, index) => [name, rest[index]]));
  return {
    articles,
    pages,
    ...(lists as { [Name in keyof typeof shapes]: z.infer<(typeof shapes)[Name]> }),
  };
}

async function readMarkdown<Shape extends z.ZodObject>(folder: string, shape: Shape) {
  const files = (await readdir(join(FOLDER, folder))).filter((file) => file.endsWith(".md")).sort();
  return Promise.all(
    files.map(async (file) => {
      const { fields, text } = frontMatter(await readFile(join(FOLDER, folder, file), "utf8"));
      return { slug: file.slice(0, -".md".length), text, ...inShape(shape, fields, file) };
    }),
  );
}

async function readYaml(name: keyof typeof shapes): Promise<unknown> {
  const file = `${name}.yaml`;
  return inShape(
    shapes[name] as z.ZodType,
    parse(await readFile(join(FOLDER, file), "utf8")),
    file,
  );
}

function inShape<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  file: string,
): z.infer<Shape> {
  const read = shape.safeParse(value);
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}
