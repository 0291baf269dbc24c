// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonArray>

#include <optional>

namespace regulars {

/// Conditions and the like as JSON; what is not of the kind is left out when it is read.

template<typename Id>
[[nodiscard]] QJsonArray jsonOfIds(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array.append(id.value);
    return array;
}

template<typename Id>
[[nodiscard]] QList<Id> idsOfJson(const QJsonValue &array)
{
    QList<Id> ids;
    for (const auto &value : array.toArray()) {
        if (const Id id{value.toInteger()}; id.isValid())
            ids += id;
    }
    return ids;
}

[[nodiscard]] inline QStringList textsOfJson(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &text : array.toArray())
        texts += text.toString();
    return texts;
}

/// Null stands for none.
[[nodiscard]] inline QJsonValue jsonOfAmount(const std::optional<qint64> &minor)
{
    return minor ? QJsonValue(*minor) : QJsonValue();
}

[[nodiscard]] inline std::optional<qint64> amountOfJson(const QJsonValue &amount)
{
    return amount.isDouble() ? std::optional(amount.toInteger()) : std::nullopt;
}

} // namespace regulars
