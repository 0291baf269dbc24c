// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QVariant>

namespace regulars {

/// What can be chosen for a customer's fields, with the words for it. Values are stored names. GUI thread only.
class CustomerChoices
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CustomerChoices)

public:
    using List = QList<std::pair<QVariant, QString>>;

    /// The languages that a customer may want, by name; also the one that is set.
    [[nodiscard]] static List languages(const QString &set);
    [[nodiscard]] static List channels();
    [[nodiscard]] static List times();
    /// With an empty value for "by the orders".
    [[nodiscard]] static List lifecycles();
};

} // namespace regulars
