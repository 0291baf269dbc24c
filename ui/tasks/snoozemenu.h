// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <functional>

class QMenu;
class QWidget;

namespace regulars {

class Formatting;

/// A menu of the times until which something may wait; `chosen` gets the instant. It deletes itself when it closes.
[[nodiscard]] QMenu *snoozeMenu(const Formatting &formatting, QWidget *parent, const std::function<void(Instant)> &chosen);

} // namespace regulars
