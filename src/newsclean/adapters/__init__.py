"""Thin doors to the programs newsclean is used inside. Each imports its host; none of them cleans by itself."""
