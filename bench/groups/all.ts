import type { Measured } from '../report/measured.ts'

type Group = () => Promise<Measured[]>

/** Loaded when they are measured: none pays for another's modules. */
export const groups: Record<string, Group> = {
  script: async () => (await import('./script.ts')).script(),
  'film-embedded': async () => (await import('./film-scale.ts')).filmScale('embedded'),
  'film-postgres': async () => (await import('./film-scale.ts')).filmScale('postgres'),
  painter: async () => (await import('./painter.ts')).paint(),
  cutout: async () => (await import('./cutout.ts')).cut(),
  'clean-background': async () => (await import('./clean-background.ts')).cleanBackground(),
  animatic: async () => (await import('./animatic.ts')).animatic(),
  packages: async () => (await import('./packages.ts')).packages(),
  archive: async () => (await import('./archive.ts')).archive(),
  start: async () => (await import('./program.ts')).start(),
  screen: async () => (await import('./screen.ts')).screen(),
  'sample-film': async () => (await import('./program.ts')).sampleFilm(),
}
