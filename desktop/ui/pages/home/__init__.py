"""What Home shows once the window is there: who needs attention, and the maintenance dashboard."""
