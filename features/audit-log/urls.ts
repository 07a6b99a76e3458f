type Filter = Record<string, string | number | undefined>;

/** The log, narrowed by what is given. */
export const auditUrl = (filter: Filter = {}) => {
  const given = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? "/desk/audit" : `/desk/audit?${new URLSearchParams(given)}`;
};

export const auditFileUrl = () => "/desk/audit/export";
