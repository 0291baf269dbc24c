// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace regulars {

class Connection;

/// Takes the secondary indexes of tables away while they are filled and builds them at the end, sorted and at once:
/// several times faster than keeping them up to date row by row. Inside one transaction, so a failure leaves them
/// as they were. Everything throws SqlFailure; no statement may be reading the tables meanwhile.
class DeferredIndexes
{
public:
    DeferredIndexes(Connection &connection, const QStringList &tables);

    /// Builds them. Without it they stay away: the transaction must not be committed.
    void build();

private:
    Connection &m_connection;
    QStringList m_definitions;
};

} // namespace regulars
