// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/savedview.h"
#include "models/base/command.h"

namespace regulars {

// Views are shared by all who work in the shop and can be taken back by undo, so they need the right to edit. Argument of
// the sentences: `name` of the view.

/// Errors: InvalidValue, Duplicate (name).
struct SaveView
{
    static constexpr QLatin1StringView name{"save_view"};
    static constexpr Right right = Right::Edit;
    SavedView view;
    [[nodiscard]] Result<SavedViewId> execute(WriteSession &session) const;
};

/// Makes the view what the list shows now. Error: NotFound.
struct UpdateView
{
    static constexpr QLatin1StringView name{"update_view"};
    static constexpr Right right = Right::Edit;
    SavedViewId view;
    QJsonObject state;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: InvalidValue, Duplicate (name), NotFound.
struct RenameView
{
    static constexpr QLatin1StringView name{"rename_view"};
    static constexpr Right right = Right::Edit;
    SavedViewId view;
    QString newName;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Gives the view another place in its list, counted from 0. Error: NotFound.
struct MoveView
{
    static constexpr QLatin1StringView name{"move_view"};
    static constexpr Right right = Right::Edit;
    SavedViewId view;
    int place = 0;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Error: NotFound.
struct RemoveView
{
    static constexpr QLatin1StringView name{"remove_view"};
    static constexpr Right right = Right::Edit;
    SavedViewId view;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
