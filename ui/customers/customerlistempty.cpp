// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerlistempty.h"

#include "ui/base/emptystate.h"
#include "ui/base/listpane.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customertexts.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CustomerListPane)
};

} // namespace

void showNoCustomers(ListPane &pane, const CustomerFilter &filter, CustomerActions &actions)
{
    CustomerFilter alone; // of what has a sentence of its own
    alone.issue = filter.deleted ? std::nullopt : filter.issue;
    alone.deleted = filter.deleted;
    alone.sort = filter.sort;
    alone.descending = filter.descending;
    if (filter != alone) {
        pane.setState(ListPane::State::NothingFound);
        return;
    }
    EmptyState *empty = pane.emptyState();
    empty->clearButtons();
    if (filter.issue) {
        empty->setTexts(Words::tr("All good"), CustomerTexts::allGood(*filter.issue));
        QObject::connect(empty->addButton(Words::tr("Show all customers")), &QPushButton::clicked, &pane,
                         &ListPane::filtersCleared);
    } else if (filter.deleted) {
        empty->setTexts(Words::tr("The recycle bin is empty"),
                        Words::tr("Customers you delete stay here until you restore them."));
        QObject::connect(empty->addButton(Words::tr("Back to the customers")), &QPushButton::clicked, &pane,
                         &ListPane::filtersCleared);
    } else {
        empty->setTexts(Words::tr("No customers yet"),
                        Words::tr("Import the orders your shop already has, or enter your first customer."));
        QObject::connect(empty->addButton(Words::tr("Import orders…")), &QPushButton::clicked, &pane,
                         [&actions] { actions.importOrders(); });
        QObject::connect(empty->addButton(Words::tr("New customer")), &QPushButton::clicked, &pane,
                         [&actions] { actions.createCustomer(); });
    }
    pane.setState(ListPane::State::Empty);
}

} // namespace regulars
