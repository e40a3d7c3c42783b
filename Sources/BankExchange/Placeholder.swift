// Import and export of other programs' formats.
