"""The directory as an office keeps it: a workbook with Chinese headers, read, checked, planned, written and exported.

A file goes one way: `grids` opens it → `read` finds headers and values → `check` tells every fault → `plan` compares
with what exists → `apply` writes. Everything up to `plan` is pure and knows no database; `snapshot` reads what exists.
"""
