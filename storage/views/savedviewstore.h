// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/savedview.h"

namespace regulars {

class Connection;
class WriteSession;

/// The saved views of lists.
class SavedViewStore
{
public:
    explicit SavedViewStore(Connection &connection) : m_connection(connection) {}

    /// In the order that people gave them.
    [[nodiscard]] Result<QList<SavedView>> views(const QString &list) const;
    /// Error: NotFound.
    [[nodiscard]] Result<SavedView> view(SavedViewId id) const;

    /// Adds the view as the last of its list, with a uid of its own. Error: Duplicate (name).
    [[nodiscard]] Result<SavedViewId> insert(WriteSession &session, const SavedView &view);
    /// Name and state. Errors: NotFound, Duplicate (name).
    [[nodiscard]] Result<void> update(WriteSession &session, const SavedView &view);
    /// Puts the view before the one that stands at `place` now, counted from 0; what lies outside is moved to the end
    /// concerned. Error: NotFound.
    [[nodiscard]] Result<void> move(WriteSession &session, SavedViewId id, int place);
    /// Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, SavedViewId id);

private:
    Connection &m_connection;
};

} // namespace regulars
