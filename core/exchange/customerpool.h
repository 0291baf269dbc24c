// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/importedorder.h"
#include "core/exchange/textpool.h"

#include <span>
#include <string>
#include <string_view>

namespace regulars {

/// Makes one ImportedCustomer for rows with the same customer cells, as long as they are not too far apart: of a very
/// long file only the customers met last are held.
class CustomerPool
{
public:
    explicit CustomerPool(const ColumnMapping &mapping);

    /// The customer of a row; null when nothing names one.
    [[nodiscard]] ImportedCustomerPtr customer(std::span<const std::string_view> cells);

private:
    struct Part
    {
        OrderField field;
        size_t column;
        QString ImportedCustomer::*member;
        bool names; ///< enough by itself to tell who it is
    };
    [[nodiscard]] ImportedCustomerPtr made(std::span<const std::string_view> cells) const;

    static constexpr size_t mostKnown = 16'384;

    std::vector<Part> m_parts;
    TextMap<ImportedCustomerPtr> m_known;
    std::string m_key;
    std::string m_lastKey;
    ImportedCustomerPtr m_last;
};

} // namespace regulars
