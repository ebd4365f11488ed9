interface Imported {
  projectId: string
  name: string
}

/** A film archive is far too large for a call of the API; it goes as it is, and the studio reads it as it comes. */
export async function uploadArchive(file: File): Promise<Imported> {
  const response = await fetch('/api/films/import', { method: 'POST', body: file })
  if (response.ok) return (await response.json()) as Imported
  const { message } = (await response.json().catch(() => ({ message: 'The archive could not be read. Nothing was imported.' }))) as { message: string }
  throw new Error(message)
}
