/** Where an object keeps what has been read: nobody else sees it. */
const state = Symbol('state')

interface State<T, Source> {
  readonly source: Source
  readonly made: Partial<T>
}

/**
 * Makes objects whose parts are read when first asked for, and once.
 * @param parts for each name, what reads it from the source
 * @returns makes such an object of a source; the parts are properties of its own, in the order given
 */
export function lazily<T extends object, Source>(
  parts: { readonly [K in keyof T]: (source: Source) => T[K] },
): (source: Source) => T {
  const properties: PropertyDescriptorMap = {}
  for (const name in parts) {
    properties[name] = {
      enumerable: true,
      get(this: { readonly [state]: State<T, Source> }) {
        const { source, made } = this[state]
        if (!(name in made)) made[name] = parts[name](source)
        return made[name]
      },
    }
  }
  return (source) => {
    const whole = Object.defineProperty({}, state, { value: { source, made: {} } })
    return Object.defineProperties(whole, properties) as T
  }
}
