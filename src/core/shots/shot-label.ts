const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** 3A … 3Z, 3AA, 3AB: the scene's number, then letters counted from 0. */
export const shotLabel = (sceneNumber: number | string, index: number): string => `${sceneNumber}${inLetters(index)}`

const inLetters = (index: number): string =>
  index < 0 ? '' : inLetters(Math.floor(index / letters.length) - 1) + letters.charAt(index % letters.length)
