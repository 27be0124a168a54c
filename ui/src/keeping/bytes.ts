/** The bytes of a chosen file on their way to the desk. */

/** The most that an attachment may have; the desk refuses more as well. */
export const LARGEST = 20 * 1024 * 1024

/** A file’s bytes as text. */
export async function inBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return btoa(text)
}
