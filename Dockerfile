# One image for every service; docker-compose.yml says which program of it runs.
FROM node:24-bookworm-slim AS build
WORKDIR /alight
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm rebuild node && node bin/build.mjs && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=true
WORKDIR /alight
COPY --from=build /alight/package.json ./
COPY --from=build /alight/node_modules ./node_modules
COPY --from=build /alight/dist ./dist
COPY --from=build /alight/gateway/supergraph ./gateway/supergraph
RUN mkdir -m 0700 /state /case-keys && chown node:node /state /case-keys
USER node
VOLUME ["/state", "/case-keys"]
EXPOSE 4000
CMD ["node", "dist/programs/gateway/main.js"]
