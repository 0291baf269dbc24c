// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/parkedsales.h"

#include "models/counter/waitingcustomers.h"

#include <algorithm>

namespace regulars {

namespace {

template<typename Match>
std::optional<ParkedSale> taken(QList<ParkedSale> &list, Match match)
{
    const auto found = std::find_if(list.begin(), list.end(), match);
    return found == list.end() ? std::nullopt : std::optional(list.takeAt(found - list.begin()));
}

} // namespace

void ParkedSales::park(ParkedSale sale)
{
    if (sale.sale.isEmpty())
        return;
    sale.key = ++m_lastKey;
    sale.begun = sale.sale.customer();
    m_list.prepend(std::move(sale));
}

QList<CustomerId> ParkedSales::customers() const
{
    QList<CustomerId> customers;
    for (const ParkedSale &parked : m_list) {
        if (parked.begun.isValid() && !customers.contains(parked.begun))
            customers += parked.begun;
    }
    return customers;
}

bool ParkedSales::follow(const QHash<CustomerId, CurrentCustomer> &current)
{
    bool isOther = false;
    for (ParkedSale &parked : m_list) {
        const auto by = current.constFind(parked.begun);
        if (by == current.cend() || (by->id == parked.sale.customer() && by->name == parked.name))
            continue;
        parked.sale.followMerge(by->id);
        parked.name = by->name;
        isOther = true;
    }
    return isOther;
}

std::optional<ParkedSale> ParkedSales::take(qint64 key)
{
    return taken(m_list, [key](const ParkedSale &parked) { return parked.key == key; });
}

std::optional<ParkedSale> ParkedSales::takeOf(CustomerId customer)
{
    return taken(m_list,
                 [customer](const ParkedSale &parked) { return customer.isValid() && parked.sale.customer() == customer; });
}

std::optional<ParkedSale> ParkedSales::takeRecorded(ChangeSetId record)
{
    return taken(m_list, [record](const ParkedSale &parked) { return record.isValid() && parked.record == record; });
}

} // namespace regulars
