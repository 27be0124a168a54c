// A share written as percent, moved to a share by shifting digits: no sum is reckoned here.

/** “30” is “0.30”, “5” is “0.05”, “37.5” is “0.375”, “100” is “1.00”. */
export function shareOf(percent: string): string {
  const [whole = '0', rest = ''] = percent.split('.')
  const digits = whole.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${rest}`
}

/** Where a key moves the handle to, in whole percent; null for a key that does not move it. */
export function movedBy(key: string, percent: number): string | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -5,
    PageUp: 5,
    Home: -100,
    End: 100,
  }
  const step = steps[key]
  if (step === undefined) return null
  return wholePercent(percent + step)
}

/** The nearest whole percent from 0 to 100, as text. */
export function wholePercent(percent: number): string {
  return String(Math.min(100, Math.max(0, Math.round(percent))))
}
