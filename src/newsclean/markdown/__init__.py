"""Read Markdown as its reader sees it, and lead what is marked there back to the source."""
