// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace regulars {

/// A list as somebody wants to see it again: what it is filtered and sorted by, and how it is laid out.
struct SavedView
{
    SavedViewId id;
    QString uid;
    QString list; ///< whose view it is: "customers", "tasks"
    QString name; ///< unique in its list, whatever the case and accents
    QJsonObject state;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

inline constexpr int longestViewName = 60;

/// All that is wrong with its name and list.
[[nodiscard]] QList<Error> validate(const SavedView &view);

/// The state as it is now on top of the stored one: keys that only a newer version knows stay.
[[nodiscard]] QJsonObject updatedState(QJsonObject stored, const QJsonObject &now);

} // namespace regulars
