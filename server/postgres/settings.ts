import type { Place } from "#server/postgres/place.ts";
import { SOCKET_PORT } from "#server/postgres/socket-folder.ts";

/** For a small machine that also runs the site: little memory, safe writes, no network. */
const SETTINGS = {
  listen_addresses: "",
  port: String(SOCKET_PORT),
  unix_socket_permissions: "0700",
  max_connections: "60",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  shared_buffers: "64MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  max_wal_size: "512MB",
  random_page_cost: "1.1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "on",
  log_directory: "log",
  log_filename: "postgresql-%a.log",
  log_rotation_age: "1d",
  log_rotation_size: "0",
  log_truncate_on_rotation: "on",
  log_min_messages: "warning",
};

/** The arguments of `postgres` for a place; `overrides` are for tests. */
export function serverArguments(
  place: Place,
  socketFolder: string,
  overrides: Record<string, string> = {},
): string[] {
  // A list setting: quotes keep a comma or a space inside the one path.
  const directories = `"${socketFolder.replaceAll('"', '""')}"`;
  const settings = { ...SETTINGS, unix_socket_directories: directories, ...overrides };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", place.cluster, ...pairs];
}
