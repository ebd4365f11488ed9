# The studio in a container; compose.yaml starts it with workers, PostgreSQL and S3-compatible storage.
# Written where no container could be run: it has been linted and its settings are tested, but it has never been built.
FROM node:24-bookworm-slim

RUN apt-get update \
  && apt-get install --yes --no-install-recommends ffmpeg \
  && rm -rf /var/lib/apt/lists/*

WORKDIR /studio

# The packages change less often than the sources. Those for building stay: the pinned Node is one of them.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund

COPY . .
RUN npm run build && mkdir /data && chown node:node /data

# In its container it may listen on every address; who reaches it is for compose.yaml to say.
ENV HOST=0.0.0.0 \
  PORT=4100 \
  DATA_DIR=/data \
  NODE_COMPILE_CACHE=/tmp/compiled

USER node
VOLUME /data
EXPOSE 4100
HEALTHCHECK --interval=15s CMD node -e "fetch('http://127.0.0.1:4100/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"

ENTRYPOINT ["node", "bin/aiuteur.mjs"]
CMD ["start"]
