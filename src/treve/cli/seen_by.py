"""`treve seen-by`."""

from treve.cli.release import seen_by as command

__all__ = ["command"]
