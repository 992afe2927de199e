"""What each page shows, as plain frozen values: strings, flags and fractions, testable without a screen."""
