/** Cities whose names are common words: read only in a place for places ("Location: Mobile") or with their state ("Mobile, AL"). */
export const commonWords: ReadonlySet<string> = new Set(
  `bear bell best billings buckeye central champion clay commerce converse corona date eagle enterprise green greenfield holiday hope
  humble imperial independence industry justice keystone liberal liberty male man march media mentor mission mobile most nice normal of
  opportunity oral orange pace page paramount parks perm price progress reading sale sparks split spring star summit superior surprise
  temple union university van york`.split(/\s+/),
)

/** What the name of a job or a part of an ad ends with: "Sales Manager, TX" is no town. */
export const trades: ReadonlySet<string> = new Set(
  `accountant administrator advisor agent aide analyst architect assistant associate attorney buyer captain chef clerk coach consultant
  coordinator counsel counselor dentist designer developer director driver editor engineer executive fellow foreman guard hygienist inspector
  instructor intern lead librarian lieutenant manager mechanic nurse officer operator organizer paralegal pharmacist physician planner
  president principal producer professor programmer range recruiter registrar representative researcher salary sales scientist secretary
  specialist strategist superintendent supervisor teacher technician therapist trainer treasurer welder worker writer`.split(
    /\s+/,
  ),
)
