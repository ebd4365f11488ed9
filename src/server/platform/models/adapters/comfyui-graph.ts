import type { Json } from './row.ts'

type Graph = Record<string, Json>

const node = (class_type: string, inputs: Record<string, Json>): Json => ({ class_type, inputs })

/** Qwen-Image-Edit with up to three pictures, as ComfyUI's own nodes make it. */
export function qwenEditGraph(model: string, pictures: number): Graph {
  const images = Array.from({ length: pictures }, (_, index) => index + 1)
  const loaders = images.map((number): [string, Json] => [
    `picture${number}`,
    node('LoadImage', { image: `{{image ${number}}}` }),
  ])
  const inputs = Object.fromEntries(images.map((number): [string, Json] => [`image${number}`, [`picture${number}`, 0]]))
  const words = (prompt: string) =>
    node('TextEncodeQwenImageEditPlus', { clip: ['clip', 0], vae: ['vae', 0], prompt, ...inputs })
  return {
    model: node('UNETLoader', { unet_name: model, weight_dtype: 'default' }),
    clip: node('CLIPLoader', { clip_name: 'qwen_2.5_vl_7b_fp8_scaled.safetensors', type: 'qwen_image' }),
    vae: node('VAELoader', { vae_name: 'qwen_image_vae.safetensors' }),
    ...Object.fromEntries(loaders),
    wanted: words('{{prompt}}'),
    unwanted: words(''),
    shift: node('ModelSamplingAuraFlow', { model: ['model', 0], shift: 3.1 }),
    canvas: node('EmptySD3LatentImage', { width: '{{width}}', height: '{{height}}', batch_size: 1 }),
    sampler: node('KSampler', {
      model: ['shift', 0],
      positive: ['wanted', 0],
      negative: ['unwanted', 0],
      latent_image: ['canvas', 0],
      seed: '{{seed}}',
      steps: 40,
      cfg: 4,
      sampler_name: 'euler',
      scheduler: 'simple',
      denoise: 1,
    }),
    pixels: node('VAEDecode', { samples: ['sampler', 0], vae: ['vae', 0] }),
    saved: node('SaveImage', { images: ['pixels', 0], filename_prefix: 'aiuteur' }),
  }
}

/** Puts the values where the graph says "{{…}}"; inside a longer text too. */
export function filled(graph: Json, values: Record<string, string | number>): Json {
  if (typeof graph === 'string') return filledText(graph, values)
  if (Array.isArray(graph)) return graph.map((part) => filled(part, values))
  if (typeof graph !== 'object' || graph === null) return graph
  return Object.fromEntries(Object.entries(graph).map(([key, part]) => [key, filled(part, values)]))
}

/** A mark that stands alone becomes the value itself, so that numbers stay numbers. */
function filledText(text: string, values: Record<string, string | number>): Json {
  const whole = /^\{\{([^}]+)\}\}$/.exec(text)?.[1]
  if (whole !== undefined && whole in values) return values[whole] ?? text
  return text.replace(/\{\{([^}]+)\}\}/g, (mark, name: string) => String(values[name] ?? mark))
}
