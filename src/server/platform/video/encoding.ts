/**
 * How every clip is encoded: plays in every browser, seeks to any half second, the same bytes each time.
 * All clips encoded with it can be joined without encoding them again.
 */
export const h264 = [
  '-c:v libx264 -preset veryfast -crf 20 -pix_fmt yuv420p -g 48 -threads 2',
  '-color_range tv -colorspace bt709 -color_primaries bt709 -color_trc bt709',
  '-map_metadata -1 -fflags +bitexact -flags:v +bitexact -movflags +faststart',
].flatMap((options) => options.split(' '))
