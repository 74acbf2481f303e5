"""Record linkage over columns: which records may speak of the same thing, how well they agree, which belong together."""
