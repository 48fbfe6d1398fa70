"""What any program of its kind does at least: frozen as ours is, its start is what ours is measured by."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget

if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QTableWidget(10, 4))
    window.resize(1180, 760)
    window.show()
    sys.exit(application.exec())
