import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'

const bucket = 'films'
const key = 'S3RVER'

/** S3-compatible storage on this machine, which can go away and come back. */
export async function startS3() {
  const directory = await mkdtemp(join(tmpdir(), 'aiuteur-s3-'))
  const start = async (port: number) => {
    const server = new S3rver({ address: '127.0.0.1', port, silent: true, directory, vhostBuckets: false, allowMismatchedSignatures: true, configureBuckets: [{ name: bucket, configs: [] }] })
    return { server, port: (await server.run()).port }
  }
  let { server, port } = await start(0)
  const endpoint = `http://127.0.0.1:${port}`
  return {
    endpoint,
    bucket: { name: bucket, endpoint, region: 'us-east-1', keys: { accessKeyId: key, secretAccessKey: key, sessionToken: null } },
    environment: { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: key },
    goAway: () => server.close(),
    comeBack: async () => void ({ server, port } = await start(port)),
    async stop() {
      await server.close().catch(() => {})
      await rm(directory, { recursive: true, force: true })
    },
  }
}
