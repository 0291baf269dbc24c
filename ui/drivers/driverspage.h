// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "models/drivers/driverview.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QStackedWidget;

namespace regulars {

class DriverCard;
class EmptyState;
class Formatting;
class ReportDesk;
class TextLabel;

/// What comes with customers who come again: products, what was in the first purchase, support. What was counted last, in
/// the background. Reads only while it is shown.
class DriversPage final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    DriversPage(Database &database, const Formatting &formatting, ReportDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const DriverView &view() const { return *m_view; }
    [[nodiscard]] DriverCard *products() const { return m_products; }
    [[nodiscard]] DriverCard *firstPurchases() const { return m_first; }
    [[nodiscard]] DriverCard *support() const { return m_support; }
    /// It was counted anew.
    void refresh() { m_view->refresh(); }
    /// The keyboard to the first table with rows.
    void focusFirst();

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createCards();
    void layOut();
    void showDrivers();
    void save();

    const Formatting &m_formatting;
    ReportDesk &m_desk;
    DriverView *m_view;
    DriverCard *m_products = nullptr;
    DriverCard *m_first = nullptr;
    DriverCard *m_support = nullptr;
    TextLabel *m_about = nullptr;
    TextLabel *m_caution = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace regulars
