// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "core/exchange/contactmerge.h"

#include <vector>

namespace regulars {

class CancelToken;
class Connection;
class WriteSession;

/// The photos that an import brings. Contents are kept at once, so that memory does not grow with the file; the customers
/// get them after the last record. Throws SqlFailure.
class ContactPhotos
{
public:
    /// A dry run keeps nothing.
    ContactPhotos(Connection &connection, bool isDry) : m_connection(connection), m_isDry(isDry) {}

    void add(CustomerId newCustomer, const NewFile &photo) { keep(newCustomer, photo); }
    /// Whether the customer gets another photo by that: never where they have it already.
    [[nodiscard]] bool replace(CustomerId known, const NewFile &photo, ContactUpdate how);
    [[nodiscard]] qint64 count() const { return m_count; }

    /// Error: Cancelled.
    [[nodiscard]] Result<void> write(WriteSession &session, const CancelToken &cancel);

private:
    void keep(CustomerId customer, const NewFile &photo);

    Connection &m_connection;
    bool m_isDry;
    qint64 m_count = 0;
    std::vector<Attachment> m_photos;
};

} // namespace regulars
