"""What the markup says of a page: its elements as a tree, what their names mean, what is measured and learned of them."""
