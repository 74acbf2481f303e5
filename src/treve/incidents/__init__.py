"""Reports to incidents: the columns that fusion reads, the fusion itself, and its reasons in words."""
