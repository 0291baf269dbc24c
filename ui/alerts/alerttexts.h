// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertcause.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for alerts, in the program's language. GUI thread only.
class AlertTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::AlertTexts)

public:
    /// "Bad answers"
    [[nodiscard]] static QString kind(AlertKind kind);
    /// A title for the tasks of a rule that has none yet.
    [[nodiscard]] static QString usualTitle(AlertKind kind);
    /// When the rule opens a task, as a sentence.
    [[nodiscard]] static QString rule(const AlertRule &rule, const Formatting &formatting);
    /// Why a task was opened: "answered 2 of 5".
    [[nodiscard]] static QString reason(const AlertReason &reason, const Formatting &formatting);
    /// The same of what a TaskRow has; empty without a reason, or with one that this version does not know.
    [[nodiscard]] static QString reason(const QString &json, const Formatting &formatting);

private:
    [[nodiscard]] static QString ofSpending(const AlertReason &reason, const Formatting &formatting);
};

} // namespace regulars
