// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/tag.h"
#include "models/base/command.h"

namespace regulars {

// Argument of the sentences: `tag`.

/// Gives a tag a colour. Error: InvalidValue (tag).
struct SetTagColour
{
    static constexpr QLatin1StringView name{"set_tag_colour"};
    static constexpr Right right = Right::Edit;
    QString tag;
    TagColour colour = TagColour::Grey;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Calls a tag something else on every customer who carries it; those who have the other one already keep one. The
/// colour goes with it where the other has none. Gives how many customers were changed. Error: InvalidValue (tag).
struct RenameTag
{
    static constexpr QLatin1StringView name{"rename_tag"};
    static constexpr Right right = Right::Bulk;
    QString tag;
    QString newName;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Takes a tag off every customer. Gives how many were changed.
struct RemoveTag
{
    static constexpr QLatin1StringView name{"remove_tag"};
    static constexpr Right right = Right::Bulk;
    QString tag;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
