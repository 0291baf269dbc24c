// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slapolicy.h"

#include <QtWidgets/QWidget>

#include <map>

class QLineEdit;
class QSpinBox;

namespace regulars {

class Formatting;

/// Edits what a policy promises: a table of priorities and metrics in which times are typed ("4", "1:30", "90 min"), and
/// when people are warned. An empty cell promises nothing.
class TargetsEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit TargetsEdit(const Formatting &formatting, QWidget *parent = nullptr);
    ~TargetsEdit() override;

    void setTargets(const QList<SlaTarget> &targets);
    /// By metric and priority; what can't be read is left out.
    [[nodiscard]] QList<SlaTarget> targets() const;
    /// Cells that can't be read: `targets` with the rule not_a_span.
    [[nodiscard]] QList<Error> check() const;

Q_SIGNALS:
    void edited();

private:
    using Cell = std::pair<SlaMetric, TicketPriority>;
    void addCell(SlaMetric metric, TicketPriority priority, int row);
    void addWarning(SlaMetric metric, int row);
    void settle(const Cell &cell);

    const Formatting &m_formatting;
    std::map<Cell, QLineEdit *> m_cells;
    std::map<Cell, int> m_warn; ///< in per cent
    std::map<SlaMetric, QSpinBox *> m_warnings;
};

} // namespace regulars
