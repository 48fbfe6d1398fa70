"""`consumer-desk self-test`: what the installed program proves about itself on the computer it is on."""
