// How much room words take. Layouts reckon with these widths, so the same data gives the same picture everywhere,
// before any typeface has loaded. The widths are those of Noto Sans, rounded up.

/** Letters by their width in hundredths of the type size. */
const LETTERS: [number, string][] = [
  [30, ' \u00a0\u202f!(),.:;Jijl·јЈ|\'’'],
  [35, '-I[]fІ'],
  [40, '/t“”„"'],
  [45, '?rг'],
  [50, 'csz–čćžšзст'],
  [55, 'FLSkvxyŠкухГ§'],
  [60, '$*+0123456789<=>ETVXYZae~±×€−ŽабвелочЕЗТХ'],
  [65, '#ABCKPRbdghnopquđČĆдђинпрћцџАБВКРСУ'],
  [70, 'ЛЧ'],
  [75, '&DGHUĐфДЂНПЋЦЏ'],
  [80, 'NOQw…жмИО'],
  [85, '%≤≥Ф'],
  [90, '@љњш'],
  [95, 'MWmЖМ'],
]
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((one) => [one, width])))
/** Any other letter counts as one of the widest. */
const WIDEST = 105

/** The width of a text in pixels, never less than it takes. */
export function widthOf(text: string, size: number, bold = false): number {
  let hundredths = 0
  for (const letter of text) hundredths += WIDTHS.get(letter) ?? WIDEST
  return Math.ceil((hundredths * size * (bold ? 1.05 : 1)) / 100)
}

/** A name on one line, or on two; what does not fit on the second is cut with an ellipsis. */
export function linesOf(name: string, width: number, size: number, bold = false): string[] {
  if (widthOf(name, size, bold) <= width) return [name]
  const words = name.split(' ')
  let first = words.shift() ?? ''
  while (words.length > 1 && widthOf(`${first} ${words[0]}`, size, bold) <= width) {
    first += ` ${words.shift()}`
  }
  const second = words.join(' ')
  const lines = second === '' ? [first] : [first, second]
  return lines.map((line) => cut(line, width, size, bold))
}

function cut(line: string, width: number, size: number, bold: boolean): string {
  if (widthOf(line, size, bold) <= width) return line
  let kept = line
  while (kept.length > 1 && widthOf(`${kept}…`, size, bold) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
