"""The facts that macOS reads of the application, for PyInstaller (`info_plist` of BUNDLE in app.spec)."""

from __future__ import annotations

IDENTITY = "org.consumerdesk.ConsumerDesk"
OLDEST_SYSTEM = "14.0"  # of Qt's wheels; an older macOS says so in a sentence of its own
LANGUAGES = ("en", "es", "es-ES", "pt-BR", "pt-PT", "fr", "it", "ca", "gl", "eu")


def bundle_information(version: str) -> dict[str, object]:
    return {
        "CFBundleName": "Consumer Desk",
        "CFBundleDisplayName": "Consumer Desk",
        "CFBundleIdentifier": IDENTITY,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundlePackageType": "APPL",
        "CFBundleDevelopmentRegion": "en",
        # With these the system's own parts (file dialogs, menus) speak the language too.
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleAllowMixedLocalizations": True,
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "MIT licence. An independent tool; Fracttal is a product of its owner.",
    }
