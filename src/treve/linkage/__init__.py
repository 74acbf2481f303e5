"""Record linkage over columns: which records may speak of one thing, how well they agree, which belong together."""
