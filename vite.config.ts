import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const studio = process.env['AIUTEUR_STUDIO'] ?? 'http://127.0.0.1:4100'
const outDir = join(import.meta.dirname, 'dist/web')

/** The server sends what is already packed; packing at every request would cost more than it saves. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle(_, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css|html)$/.test(file))) {
      const bytes = readFileSync(join(outDir, name))
      writeFileSync(join(outDir, `${name}.gz`), gzipSync(bytes))
      writeFileSync(join(outDir, `${name}.br`), brotliCompressSync(bytes))
    }
  },
}

export default defineConfig({
  root: join(import.meta.dirname, 'src/web'),
  plugins: [react(), tailwindcss(), packed],
  build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 700 },
  server: {
    strictPort: false,
    proxy: Object.fromEntries(['/rpc', '/api', '/media'].map((path) => [path, { target: studio, changeOrigin: true, headers: { origin: studio } }])),
  },
})
