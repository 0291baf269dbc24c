// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/chip.h"

#include <QtCore/QRect>

#include <optional>

namespace regulars {

/// A list row of two lines as it is shown: everything is text of the program's language.
struct ListRow
{
    QString avatarName;
    QString title;
    QString subtitle;
    QString amount;
    std::optional<ChipText> chip;
    bool hasAvatar = true;
    bool loaded = true; ///< false: grey bars stand where the texts will be
};

/// Where the parts of a ListRow lie. Parts that are not there are empty; nothing overlaps; mirrored in right-to-left.
struct ListRowGeometry
{
    QRect avatar;
    QRect title;
    QRect subtitle;
    QRect amount;
    QRect chip;

    [[nodiscard]] static ListRowGeometry of(const ListRow &row, const QRect &rect, const Theme &theme,
                                            Qt::LayoutDirection direction);
};

} // namespace regulars
