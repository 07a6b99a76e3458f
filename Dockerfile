# syntax=docker/dockerfile:1

# One image for every process of a publication: see "In containers" in README.md.
# npm brings the Node that runs the site; the base image's own only runs npm. Debian, because the
# programs that npm brings are linked against glibc.
FROM node:24-trixie-slim AS base
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1

FROM base AS dependencies
COPY package.json package-lock.json ./
# Optional packages stay: they are the platform's Node, PostgreSQL and image library.
RUN npm ci --omit=dev

FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci --include=dev
COPY . .
# The key of the server actions is part of a build, so it is needed here and, the same one, at run time.
# No database is: what the build writes beside .next goes to a folder that is left behind.
RUN --mount=type=secret,id=server_actions_key,required=true \
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY="$(cat /run/secrets/server_actions_key)" \
    DATA_DIR=/tmp/standfirst-build \
    npm run build \
 && rm -rf node_modules .next/cache

FROM base
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app ./
RUN install --directory --owner=node --group=node --mode=0700 /data
ENV DATA_DIR=/data \
    PORT=3000
USER node
VOLUME /data
EXPOSE 3000
# As in `npm start`: freed memory goes back, and few arenas keep it.
ENV MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072

HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node_modules/.bin/node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# SIGTERM reaches the site itself: no shell and no npm stand between.
CMD ["node_modules/.bin/node", "--max-semi-space-size=8", "--heap-growing-percent=25", "server/start.ts"]
