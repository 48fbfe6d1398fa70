-- The window of the disk image: the application at the left, the way to Applications at the right.
on run {place}
	tell application "Finder"
		set image to (POSIX file place as alias)
		open image
		set shown to container window of image
		set current view of shown to icon view
		set toolbar visible of shown to false
		set statusbar visible of shown to false
		set the bounds of shown to {200, 200, 740, 560}
		set options to the icon view options of shown
		set arrangement of options to not arranged
		set icon size of options to 112
		set position of item "Consumer Desk.app" of image to {140, 160}
		set position of item "Applications" of image to {400, 160}
		update image without registering applications
		delay 1
		close shown
	end tell
end run
