// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketsteps.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace regulars {

class Formatting;

/// The checklist of a ticket's category, to be ticked; folded to one line until it is opened. Hidden without any steps.
class TicketStepsRow final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit TicketStepsRow(const Formatting &formatting, QWidget *parent = nullptr);

    void setSteps(const QList<TicketStep> &steps);
    [[nodiscard]] QPushButton *switchButton() const { return m_switch; }

Q_SIGNALS:
    /// Somebody ticked or unticked a step, which is now as it says.
    void ticked(const regulars::TicketStep &step);

private:
    void showSummary();
    void createBoxes();

    const Formatting &m_formatting;
    QList<TicketStep> m_steps;
    QPushButton *m_switch;
    QWidget *m_boxes;
};

} // namespace regulars
