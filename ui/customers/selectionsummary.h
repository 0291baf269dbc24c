// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/base/card.h"
#include "ui/customers/customerservices.h"

class QAction;
class QLineEdit;
class QPushButton;

namespace regulars {

class CustomerTotals;
class KeyFigure;
class ProgrammeOfferView;
class TagList;

/// What stands in place of a record while several customers are chosen: how many, what they are worth, and what can
/// be done with all of them.
class SelectionSummary final : public Card
{
    Q_OBJECT

public:
    explicit SelectionSummary(const CustomerServices &services, QWidget *parent = nullptr);

    /// Stands in the menu behind the loyalty button.
    void addLoyaltyAction(QAction *action);
    void setCustomers(const QList<CustomerId> &customers, bool deleted);

Q_SIGNALS:
    void deleteRequested();
    void restoreRequested();
    void exportRequested();
    void editRequested();
    void mergeRequested();

private:
    void createWidgets();
    void layOut();
    void connectActions();
    void showTotals();
    void showLoyalty();
    void addTag();

    CustomerServices m_services;
    CustomerTotals *m_totals;
    TagList *m_tags;
    ProgrammeOfferView *m_programme;
    bool m_deleted = false;
    TextLabel *m_count = nullptr;
    KeyFigure *m_net = nullptr;
    KeyFigure *m_orders = nullptr;
    QLineEdit *m_tag = nullptr;
    QPushButton *m_addTag = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_loyalty = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace regulars
