// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/desktopnotifier.h"

namespace regulars::uitest {

/// Writes down what would be on the desktop.
class RecordedNotifier final : public DesktopNotifier
{
public:
    QList<DesktopNotice> notices;
    void show(const DesktopNotice &notice) override { notices += notice; }
};

} // namespace regulars::uitest
