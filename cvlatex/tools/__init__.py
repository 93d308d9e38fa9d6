"""The programs that a build runs, one module a program, all through `process`."""
