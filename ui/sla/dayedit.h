// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QTableWidget>

#include <functional>

namespace regulars {

/// What the editors of holidays and of days with other hours have in common.

/// A table of days; Delete removes.
[[nodiscard]] QTableWidget *createDayTable(const QString &name, const QString &accessibleName, const QStringList &heads,
                                           const std::function<void()> &remove, QWidget *parent);
/// The fields of one more day, with the button that adds it behind them.
[[nodiscard]] QWidget *createDayLine(QWidget *fields, const QString &name, const QString &text,
                                     const std::function<void()> &add, QWidget *parent);

} // namespace regulars
