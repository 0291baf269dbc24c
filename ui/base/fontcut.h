// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

namespace regulars {

/// How letters of a role are cut.
struct FontCut
{
    double pixels = 0; ///< on a screen of 96 dots an inch
    QFont::Weight weight = QFont::Normal;
};

/// Any thread.
[[nodiscard]] FontCut fontCut(FontRole role);

/// The family of all letters. Found on the GUI thread with the first theme, before anything is painted; any thread after
/// that.
[[nodiscard]] const QString &fontFamily();

} // namespace regulars
