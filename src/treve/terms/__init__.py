"""Agreements as data: what is in force, whom it binds and protects, what it leaves out."""
