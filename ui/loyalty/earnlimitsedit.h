// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnrule.h"

#include <QtWidgets/QWidget>

#include <map>

class QLineEdit;

namespace regulars {

/// Edits limits: how many points, and how many times, at most in each period. An empty line limits nothing.
class EarnLimitsEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: what is limited, for those who hear it.
    explicit EarnLimitsEdit(const QString &name, QWidget *parent = nullptr);

    void setLimits(const QList<EarnLimit> &limits);
    /// By period; what can't be read is left out.
    [[nodiscard]] QList<EarnLimit> limits() const;
    /// Lines that can't be read: `limits` with the rule not_a_number; they are marked.
    [[nodiscard]] QList<Error> check() const;

Q_SIGNALS:
    void edited();

private:
    struct Lines
    {
        QLineEdit *points = nullptr;
        QLineEdit *times = nullptr;
    };
    [[nodiscard]] QLineEdit *addLine(const QString &name, int row, int column);

    std::map<EarnPeriod, Lines> m_lines;
};

} // namespace regulars
