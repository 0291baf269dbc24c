// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QJsonArray>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <optional>

namespace regulars {

class Statement;

/// The values of a compiled rule. Texts and lists of ids are bound as one JSON text, however many there are; numbers have
/// placeholders of their own. So a rule of any size needs few placeholders, and its SQL names no values.
class RuleValues
{
public:
    /// SQL of a list to be used after IN.
    [[nodiscard]] QString list(const QStringList &texts);
    [[nodiscard]] QString list(const QList<qint64> &numbers);
    /// SQL of a value.
    [[nodiscard]] QString text(const QString &text);
    [[nodiscard]] QString number(const QVariant &number);

    /// Only what the statement's SQL mentions may be bound: `sql` is its text.
    void bindTo(Statement &statement, const QString &sql) const;

private:
    [[nodiscard]] QString listAt(const QJsonArray &values);

    QJsonArray m_lists;
    QList<QVariant> m_numbers;
};

/// A number in canonical form times 10 to the power of `decimals`: a whole one where it is; nothing when it is none.
[[nodiscard]] std::optional<QVariant> scaledNumber(const QString &canonical, int decimals);
/// Back, of a whole number: 1250 with two decimals is "12.5".
[[nodiscard]] QString canonicalNumber(qint64 scaled, int decimals);

} // namespace regulars
