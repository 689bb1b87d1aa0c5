/**
 * An object whose parts are read when first asked for, and once.
 * @param parts for each name, what reads it
 */
export function lazily<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const whole: Partial<T> = {}
  for (const name in parts) {
    Object.defineProperty(whole, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = parts[name]()
        Object.defineProperty(whole, name, { enumerable: true, value })
        return value
      },
    })
  }
  return whole as T
}
