const BLOCKS = [
  /^#{1,6} \S/m,
  /^(?:[-*+] \S.*\n){2,}/m,
  /^(?:\d{1,3}[.)] \S.*\n){2,}/m,
  /^> \S/m,
  /^```/m,
  /^\|.+\|[ \t]*\n\|[ :|-]+\|/m,
  /^\[\^[^\]\s]+\]: /m,
  /^:::\w/m,
];
const WORDS = [
  /\[[^\]\n]+\]\((?:https?:|\/|mailto:)[^)\s]+\)/,
  /\*\*[^\s*][^*\n]*\*\*/,
  /\[\^[^\]\s]+\]/,
];

/** Whether plain text was written as Markdown: a block that nothing else looks like, or two kinds of marked words. */
export function looksLikeMarkdown(text: string): boolean {
  const whole = `${text.replace(/\r\n?/g, "\n")}\n`;
  if (BLOCKS.some((pattern) => pattern.test(whole))) return true;
  return WORDS.some((pattern) => pattern.test(whole));
}
