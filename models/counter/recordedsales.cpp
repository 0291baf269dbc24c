// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/recordedsales.h"

#include <algorithm>

namespace regulars {

void RecordedSales::add(const RecordedSale &sale)
{
    m_list.prepend(sale);
    if (m_list.size() > most)
        m_list.removeLast();
}

void RecordedSales::setNumber(ChangeSetId record, const QString &number)
{
    m_list.removeIf([&](const RecordedSale &each) { return each.number == number && each.record != record; });
    for (RecordedSale &each : m_list) {
        if (each.record == record)
            each.number = number;
    }
}

RecordedSale *RecordedSales::find(const QString &number)
{
    const auto found = std::find_if(m_list.begin(), m_list.end(),
                                    [&](const RecordedSale &each) { return !number.isEmpty() && each.number == number; });
    return found == m_list.end() ? nullptr : &*found;
}

} // namespace regulars
