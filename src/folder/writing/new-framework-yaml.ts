/** The framework file of a new index, with comments that teach. */
export function newFrameworkYaml(id: string, edition: string): string {
  return `# What is assessed and how it is counted. Once an edition is released, do not change its framework:
# write a new file for the next one, and say under \`previous\` how its nodes answer to these.

id: ${id}/${edition}
title: Quiet nights
language: en

# Scores lie on a grid: 1, 1.5, 2 … 10.
scale: { minimum: 1, maximum: 10, step: 0.5 }
decimals: 2 # printed digits; values are exact inside and rounded once, half up
smallest_region: 3 # a region with fewer countries shows no ranks and no means

# A component is a root, printed with its own ranks. Below it stand pillars (with \`children\`) or
# indicators (without), to any depth.
components:
  - id: noise
    name: Noise
    definition: How much noise people hear at night.
    higher_is: worse # decides colours, never arithmetic
    # method: geometric      # default arithmetic: the weighted mean
    # coverage: 0.75         # default 1: all of it must be scored
    bands: # classes of exact values; the last has no \`below\`; ours: true marks your own reading
      - { id: quiet, label: quiet, below: 4, ours: true }
      - { id: audible, label: audible, below: 7, ours: true }
      - { id: loud, label: loud, ours: true }
    children:
      - id: traffic
        name: Traffic
        definition: Noise from what moves.
        weight: 2 # counts double beside its neighbour; default 1
        children:
          - id: road-noise
            name: Road noise
            definition: Noise of cars and lorries between ten at night and six in the morning.
            heading: moving
            since: '${edition}' # first edition that scored it
            questions:
              - How many people live beside a road that is busy at night?
          - id: night-flights
            name: Night flights
            definition: Aircraft that start or land at night.
            heading: moving
            since: '${edition}'
      - id: loud-machines
        name: Loud machines
        definition: Machines that run at night within hearing of homes.
        since: '${edition}'

  - id: protection
    name: Protection
    definition: What is done to keep nights quiet.
    higher_is: better
    bands:
      - { id: weak, label: weak, below: 4, ours: true }
      - { id: fair, label: fair, below: 7, ours: true }
      - { id: strong, label: strong, ours: true }
    children:
      - id: rules
        name: Rules
        definition: Limits on noise at night that bind everybody.
        since: '${edition}'
      - id: measuring
        name: Measuring
        definition: Whether anybody measures noise and publishes what was found.
        since: '${edition}'

# Titles over some indicators, for readers; they have no value of their own.
headings:
  - { id: moving, name: On the move, parent: traffic }

# The two components of a plane; a value is high from \`high\` on. May be left out.
quadrants: { horizontal: noise, vertical: protection, high: 5.5 }

# The headings of a profile's text, in their order.
sections:
  - id: noise
    title: Noise
    component: noise
    indicators: [road-noise, night-flights, loud-machines]
  - id: protection
    title: Protection
    component: protection
    indicators: [rules, measuring]

# previous:
#   framework: ${id}/the-one-before
#   new: [ids of nodes that are new]
#   renamed: { new-id: old-id } # every other node stays what it was

# The scale that words such as “likely” in these texts stand on; icd-203 when left out. Its words are
# those of \`language\`; others can be declared: see docs/index-folder.md of the software.
# yardstick: phia
`;
}
