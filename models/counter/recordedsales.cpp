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

RecordedSale *RecordedSales::find(ChangeSetId record)
{
    const auto found = std::find_if(m_list.begin(), m_list.end(),
                                    [&](const RecordedSale &each) { return each.record == record; });
    return found == m_list.end() ? nullptr : &*found;
}

OrderId RecordedSales::lastOrder() const
{
    const auto last = std::find_if(m_list.begin(), m_list.end(), [](const RecordedSale &each) { return each.holds; });
    return last == m_list.end() ? OrderId{} : last->order;
}

} // namespace regulars
