// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <utility>

namespace regulars {

/// What a command answers: names in snake_case with JSON values, in the order in which a person reads them.
class Facts
{
public:
    Facts &add(const QString &name, const QJsonValue &value)
    {
        m_entries += {name, value};
        return *this;
    }

    [[nodiscard]] QJsonObject toJson() const;
    /// "Name: value" a line, lists of objects as tables, in the words and formats of the locale.
    [[nodiscard]] QString toText() const;

private:
    QList<std::pair<QString, QJsonValue>> m_entries;
};

/// A list of facts as a table with one heading line; `names` are the columns.
[[nodiscard]] QString tableText(const QJsonArray &rows, const QStringList &names);

/// {"minor": 1250, "currency": "EUR"}
[[nodiscard]] QJsonObject jsonMoney(Money money);
/// "2026-11-22", or null.
[[nodiscard]] QJsonValue jsonDay(const std::optional<Instant> &at, const LocalCalendar &calendar);
/// The text, or null when it is empty.
[[nodiscard]] QJsonValue jsonText(const QString &text);

} // namespace regulars
