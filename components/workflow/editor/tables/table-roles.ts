import { Extension } from "@tiptap/core";

const roles: Record<string, string> = {
  table: "table",
  tableRow: "row",
  tableCell: "cell",
  tableHeader: "header_cell",
};

/** What each node of a table is to the commands for tables. */
export const tableRoles = Extension.create({
  name: "tableRoles",
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
});
