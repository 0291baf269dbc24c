// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <utility>

namespace regulars {

/// Goes through what is sorted by customer beside another list that is, too. The list must outlive it.
template<typename List>
class Beside
{
public:
    explicit Beside(const List &list) : m_at(list.begin()), m_end(list.end()) {}

    /// The entry of the customer; null without one. To be asked of ascending ids.
    auto of(CustomerId customer) -> decltype(&*std::declval<const List &>().begin())
    {
        while (m_at != m_end && m_at->customer < customer)
            ++m_at;
        return m_at != m_end && m_at->customer == customer ? &*m_at : nullptr;
    }

private:
    typename List::const_iterator m_at;
    typename List::const_iterator m_end;
};

} // namespace regulars
