"""Incidents held against terms: worlds, assess, reasons."""
