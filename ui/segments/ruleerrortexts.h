// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentquery.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// What is wrong with rules and queries, in sentences.
class RuleErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RuleErrorTexts)

public:
    /// Of what validate() says of a rule; of other errors what ui/base/errortext has.
    [[nodiscard]] static QString sentence(const Error &error);
    [[nodiscard]] static QString sentence(const QueryError &error);

private:
    [[nodiscard]] static QString ofValues(const QString &rule);
    [[nodiscard]] static QString ofWindow(const QString &rule);
    /// "a, b, c or d"; of many only the first.
    [[nodiscard]] static QString listOf(const QStringList &words);
};

} // namespace regulars
