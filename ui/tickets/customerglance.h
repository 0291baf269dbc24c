// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketdetailsview.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace regulars {

class Formatting;
class TextLabel;

/// What happened with a ticket's customer of late and what the shop still owes them: one line, which opens to the events
/// themselves. Above it stands whether they had to ask again and again. Hidden as long as there is nothing.
class CustomerGlance final : public QWidget
{
    Q_OBJECT

public:
    /// Must outlive it.
    explicit CustomerGlance(const Formatting &formatting, QWidget *parent = nullptr);

    void setCustomer(const std::optional<TicketCustomer> &customer);
    [[nodiscard]] QPushButton *switchButton() const { return m_switch; }
    /// That they had to ask again and again; empty when they had not.
    [[nodiscard]] QString warning() const;
    /// The lines as they are read out, promises first.
    [[nodiscard]] QStringList lines() const;

private:
    void showSummary(const TicketCustomer &customer);
    void addLine(const TimelineEvent &event, const QString &when, bool owed);

    const Formatting &m_formatting;
    TextLabel *m_warning;
    QPushButton *m_switch;
    QWidget *m_rows;
    QVBoxLayout *m_layout;
};

} // namespace regulars
