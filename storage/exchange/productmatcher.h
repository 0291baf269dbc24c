// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedorder.h"
#include "storage/exchange/importtarget.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;

/// Finds the product that a line means, by SKU, else by name; creates it when there is none. Throws SqlFailure.
class ProductMatcher
{
public:
    ProductMatcher(Connection &connection, ImportTarget &target);

    /// Not valid when the line names no product.
    [[nodiscard]] ProductId findOrCreate(const ImportedLine &line, Currency currency);
    [[nodiscard]] qint64 created() const { return m_created; }

private:
    [[nodiscard]] ProductId lookUp(const QString &sql, const QString &key) const;

    Connection &m_connection;
    ImportTarget &m_target;
    bool m_anyBefore;
    QHash<QString, ProductId> m_bySku;
    QHash<QString, ProductId> m_byName; ///< as written
    qint64 m_created = 0;
};

} // namespace regulars
