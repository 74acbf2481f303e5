"""The shipped theatre: Valdria, an island that does not exist, written by a seeded script. See docs/THEATRE.md."""
