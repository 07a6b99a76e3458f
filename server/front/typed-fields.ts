/** One field of a form and what was typed into it. */
export type TypedField = [name: string, text: string];

/** Fields that nobody typed, or that nobody should see again. */
const NOT_TYPED = /^\$|token|stamp|secret|password|website|id$/i;

/** What a person typed into a form that was sent without a script. Empty for what is not such a form. */
export async function typedFields(
  body: Buffer,
  contentType: string | undefined,
): Promise<TypedField[]> {
  if (!contentType?.match(/^(multipart\/form-data|application\/x-www-form-urlencoded)/i)) return [];
  const sent = new Response(new Uint8Array(body), { headers: { "content-type": contentType } });
  const form = await sent.formData().catch(() => undefined);
  return [...(form ?? [])].flatMap(([name, value]): TypedField[] =>
    typeof value === "string" && value.trim() !== "" && !NOT_TYPED.test(name)
      ? [[name, value]]
      : [],
  );
}
