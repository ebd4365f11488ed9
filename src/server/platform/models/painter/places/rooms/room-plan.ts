export type Opening = 'none' | 'window' | 'wide' | 'blinds' | 'bars' | 'portholes' | 'arched' | 'door'

export type Floor = 'boards' | 'tiles' | 'carpet' | 'concrete' | 'stone' | 'metal'

/**
 * Something that stands in a room: a named thing or a built-in piece, at a share of the width and of the floor's
 * depth.
 */
export interface Furnishing {
  what: string
  x: number
  depth: number
  size?: number
  colour?: string
}

export interface RoomPlan {
  wall: string
  floor: Floor
  floorColour: string
  opening: Opening
  lights: 'pendant' | 'tubes' | 'bulb' | 'chandelier' | 'none'
  furniture: readonly Furnishing[]
  /** Half-width of the back wall in shares of the width. */
  narrow?: number
  beams?: boolean
}

export interface Walls {
  left: number
  right: number
  top: number
  low: number
}
