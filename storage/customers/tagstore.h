// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/customers/tag.h"

#include <QtCore/QList>

namespace regulars {

class Connection;
class WriteSession;

/// The tags of the shop's customers and their colours. Tags that differ only in case or accents are the same.
class TagStore
{
public:
    explicit TagStore(Connection &connection) : m_connection(connection) {}

    /// Every tag in use, the most used first.
    [[nodiscard]] Result<QList<Tag>> tags() const;
    /// The customer's tags with their colours, in the order in which they were given; without counts.
    [[nodiscard]] Result<QList<Tag>> tagsOf(CustomerId customer) const;
    /// The customers who carry the tag and are not in the recycle bin.
    [[nodiscard]] Result<QList<CustomerId>> customersWith(const QString &tag) const;

    /// Grey is what a tag has without a colour.
    [[nodiscard]] Result<void> setColour(WriteSession &session, const QString &tag, TagColour colour);
    [[nodiscard]] Result<TagColour> colourOf(const QString &tag) const;

private:
    Connection &m_connection;
};

} // namespace regulars
