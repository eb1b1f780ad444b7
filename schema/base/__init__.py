"""What every part of the schema uses: the request's context, ids, mutations with typed answers, limits."""
