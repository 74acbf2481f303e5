"""A log that a stranger can audit: canonical bytes, tree, commitments, signatures. It knows nothing of ceasefires."""
