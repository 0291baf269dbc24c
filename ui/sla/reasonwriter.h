// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sla/slareasons.h"

class QTextBrowser;

namespace regulars {

/// Writes an explanation into an emptied browser, in the theme's fonts and colours: headings strong, details quiet and
/// further in.
void writeReasons(QTextBrowser &browser, const QList<ReasonLine> &lines);

} // namespace regulars
