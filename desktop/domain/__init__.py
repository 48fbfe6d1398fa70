"""What things are: frozen values and rules, no outside world."""
