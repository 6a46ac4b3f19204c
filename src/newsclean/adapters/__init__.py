"""Integrations. Each module imports its third-party library and contains no cleaning logic."""
