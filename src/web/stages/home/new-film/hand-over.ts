let handed: File | null = null

/** A file dropped on the home page, on its way to the page of a new film: an address cannot carry it. */
export const handOver = (file: File): void => void (handed = file)

export const handedOver = (): File | null => handed

export const taken = (): void => void (handed = null)
