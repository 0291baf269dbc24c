// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

class QApplication;

namespace regulars {

/// Dresses the application in RegularsStyle with its theme's palette and font, and keeps both up to date when the
/// theme or the system's colours change. Call once, right after the QApplication. The style owns the theme.
Theme &installAppearance(QApplication &application, ThemeMode mode = ThemeMode::System);

} // namespace regulars
