"""A centre of five organisations, for the tests of who sees what."""

from treve.release.members import read

TEXT = """
organisations:
  - {id: mission, en: Observer mission, fr: Mission d'observation, kind: mission, self: true}
  - {id: government, en: Government, fr: Gouvernement, kind: party}
  - {id: front, en: Front, fr: Front, kind: party}
  - {id: halmark, en: Halmark, fr: Halmark, kind: guarantor, client_of: [government]}
  - {id: red-lantern, en: Red Lantern, fr: Lanterne rouge, kind: humanitarian}
people:
  - {id: saal, name: Ingeborg Saal, of: mission, roles: [head, reviewer]}
  - {id: ana, name: Ana, of: mission, roles: [analyst, duty_officer]}
  - {id: root, name: Keeper, of: mission, roles: [administrator]}
  - {id: audit, name: Auditor, of: mission, roles: [auditor]}
  - {id: liaison-g, name: G. Liaison, of: government, roles: [liaison]}
  - {id: liaison-f, name: F. Liaison, of: front, roles: [liaison]}
  - {id: aske, name: J. Aske, of: halmark, roles: [guarantor]}
  - {id: pauline, name: P. Achterberg, of: red-lantern, roles: [humanitarian]}
  - {id: observer-f, name: O., of: front, roles: [observer]}
"""
MEMBERS = read(TEXT)
