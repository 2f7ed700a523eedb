/** `index.yaml` of a new index, with comments that teach. */
export function newIndexYaml(id: string, title: string, edition: string, date: string): string {
  const before = String(Number(edition) - 1).padStart(4, '0');
  return `# The whole index. Every line is printed somewhere: replace them with your own.

id: ${id} # small letters and hyphens; part of citations and file names
title: ${JSON.stringify(title)}
summary: >-
  An example index: how quiet the nights are in three invented places, and what is done to keep
  them so.
publisher: { name: Example Office of Sound } # may have a url
languages: [en]

# The name of all countries together. Say "World" only where it is the world: ranks among all
# countries carry this name.
countries: Example Land

disclaimer: >-
  Every place, score and sentence in this index is invented. Replace this line with what readers
  must know before they use your numbers.
funding: Nobody has paid for this example. Say here who pays for your index.
boundaries: >-
  The places are on no map. Say here what the borders on your maps mean and do not mean.
licence:
  name: CC-BY-4.0
  url: https://creativecommons.org/licenses/by/4.0/

# contact: index@example.org
# url: https://index.example.org/ # where the site will stand

# Oldest first. An edition has a folder editions/ID/ and uses a file of frameworks/.
editions:
  - id: '${edition}'
    title: Edition ${edition}
    framework: '${edition}' # frameworks/${edition}.yaml
    period: { from: ${before}-01-01, to: ${before}-12-31 } # what the scores describe
    published: ${date}
`;
}
