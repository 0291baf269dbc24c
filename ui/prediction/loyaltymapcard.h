// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "models/prediction/outlookview.h"
#include "ui/base/card.h"

class QStackedWidget;

namespace regulars {

class EmptyState;
class Formatting;
class LoyaltyMapChart;
class ReportTable;

/// Who buys like a regular and who is fond of the shop: the map, and its numbers as a table.
class LoyaltyMapCard final : public Card
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit LoyaltyMapCard(const Formatting &formatting, QWidget *parent = nullptr);

    void show(const Outlook &outlook);
    [[nodiscard]] LoyaltyMapChart *map() const { return m_map; }
    [[nodiscard]] ReportTable *table() const { return m_table; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

private:
    void open(LoyaltyQuadrant quadrant);

    const Formatting &m_formatting;
    LoyaltyMapChart *m_map;
    ReportTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QDate m_asOf;
};

} // namespace regulars
