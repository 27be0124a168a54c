// Decimals as text: a percent becomes a share by moving the point, never by reckoning.

const decimal = /^(-?)(\d+)(?:\.(\d*))?$/

/** “80” is “0.80”, “37.5” is “0.375”; what is no decimal stays as it is, and the desk will say so. */
export function shareFrom(percent: string): string {
  const parts = decimal.exec(percent)
  if (!parts) return percent
  const [, sign = '', whole = '', rest = ''] = parts
  const digits = whole.padStart(3, '0')
  const head = digits.slice(0, -2).replace(/^0+(?=\d)/, '')
  return `${sign}${head}.${digits.slice(-2)}${rest}`
}

/** “0.80” is “80”, “0.375” is “37.5”, “1” is “100”. */
export function percentFrom(share: string): string {
  const parts = decimal.exec(share)
  if (!parts) return share
  const [, sign = '', whole = '', rest = ''] = parts
  const moved = rest.padEnd(2, '0')
  const head = `${whole}${moved.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const tail = moved.slice(2).replace(/0+$/, '')
  return sign + head + (tail === '' ? '' : `.${tail}`)
}

/** A text of several lines in one: the record takes no line breaks. */
export function inOneLine(text: string): string {
  return text.split(/\s*\n\s*/).join(' ').trim()
}
