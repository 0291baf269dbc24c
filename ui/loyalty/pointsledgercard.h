// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTableView;

namespace regulars {

class Database;
class Formatting;
class ListPane;
class PointsLedgerItems;
class PointsLedgerModel;

/// The lines of the ledger of points of all members, newest first, in pages as they are looked at.
class PointsLedgerCard final : public QWidget
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    PointsLedgerCard(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] PointsLedgerModel &model() const { return *m_model; }
    /// For points that a person gives or takes; the page says when it can be used.
    [[nodiscard]] QPushButton *adjustButton() const { return m_adjust; }

Q_SIGNALS:
    void adjustmentRequested();
    void customerRequested(regulars::CustomerId customer);

private:
    void createView(const Formatting &formatting);
    void showState();
    void copyChosen();

    PointsLedgerModel *m_model;
    PointsLedgerItems *m_items = nullptr;
    QTableView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    QPushButton *m_adjust = nullptr;
};

} // namespace regulars
