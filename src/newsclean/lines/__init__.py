"""What a line looks like, what stands around it, and the learned weights that turn both into a judgement."""
