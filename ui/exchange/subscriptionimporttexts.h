// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// The words around an import of subscriptions, in the program's language. GUI thread only.
class SubscriptionImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SubscriptionImportTexts)

public:
    /// What a column means: "Plan".
    [[nodiscard]] static QString field(SubscriptionField field);
    /// What an import brought, or would bring, one sentence each.
    [[nodiscard]] static QStringList counts(const SubscriptionImportReport &report);
    /// In one sentence.
    [[nodiscard]] static QString done(const SubscriptionImportReport &report);
    /// Which columns are missing.
    [[nodiscard]] static QString missingColumns();
    /// How what is known already is recognised.
    [[nodiscard]] static QString howKnown();
};

} // namespace regulars
