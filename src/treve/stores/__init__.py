"""Where entries and originals lie on disk."""
