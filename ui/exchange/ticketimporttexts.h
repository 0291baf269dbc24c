// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// The words around an import of tickets, in the program's language. GUI thread only.
class TicketImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TicketImportTexts)

public:
    /// What a column means: "Ticket number".
    [[nodiscard]] static QString field(TicketField field);
    /// What an import brought, or would bring, one sentence each.
    [[nodiscard]] static QStringList counts(const TicketImportReport &report);
    /// In one sentence.
    [[nodiscard]] static QString done(const TicketImportReport &report);
    /// Which columns are missing.
    [[nodiscard]] static QString missingColumns();
};

} // namespace regulars
