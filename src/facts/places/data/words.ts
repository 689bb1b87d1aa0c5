/** Cities whose names are common words: read only in a place for places ("Location: Mobile") or with their state ("Mobile, AL"). */
export const commonWords: ReadonlySet<string> = new Set(
  `bear bell best billings buckeye central champion clay commerce converse corona date eagle enterprise green greenfield holiday hope
  humble imperial independence industry justice keystone liberal liberty male man march media mentor mission mobile most nice normal of
  opportunity oral orange pace page paramount parks perm price progress reading sale sparks split spring star summit superior surprise
  temple union university van york`.split(/\s+/),
)
