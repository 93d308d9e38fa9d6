"""Many people's CVs in one run: a folder a person, on one machine or on a Dask cluster, with a report of all."""
