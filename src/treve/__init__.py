"""Treve: one record of what was agreed, said and done, and whether it was kept."""
