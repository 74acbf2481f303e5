"""Who may see what: markings, members, and the one predicate that every path asks."""
