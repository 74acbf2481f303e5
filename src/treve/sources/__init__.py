"""Bytes to records and problems, one file per format."""
