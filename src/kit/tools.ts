/** Tools of office, sales, design and laboratory work that are no technologies with a year of their own, as they are written. */
const tools: ReadonlySet<string> = new Set(
  'Excel Word PowerPoint Outlook Access Visio SharePoint OneDrive Gmail Photoshop Illustrator InDesign Premiere Lightroom AutoCAD Revit SolidWorks SketchUp QuickBooks NetSuite SAP Oracle Peoplesoft PeopleSoft Marketo Pardot Mailchimp Hootsuite Canva WordPress Asana Trello Monday Airtable Smartsheet Zendesk Intercom Freshdesk Gong Outreach Salesloft Totango ZoomInfo Segment Mixpanel Amplitude Heap Splunk PagerDuty SQL NoSQL HTML CSS Sass SCSS XML JSON YAML Bash Linux Unix Windows MacOS macOS SSIS SSRS SSAS SAS SPSS Stata MATLAB Matlab Minitab Qlik Alteryx Informatica Talend Hive Presto Trino Impala HBase Couchbase MariaDB Memcached RabbitMQ ActiveMQ Nginx Apache Tomcat Maven Gradle Bitbucket GitHub GitLab Hibernate JUnit Mocha Ember Backbone Sketch InVision Zeplin VBA VLOOKUP Greenhouse Lever Paylocity ADP Kronos Epic Cerner'.split(
    ' ',
  ),
)

/** The tool whose name stands at a place of a text; null where none does. */
export function toolAt(text: string, at: number): string | null {
  const word = /^[A-Za-z]{2,14}(?![\w-])/.exec(text.slice(at, at + 16))?.[0]
  return word !== undefined && tools.has(word) ? word : null
}
