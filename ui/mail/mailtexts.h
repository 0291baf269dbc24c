// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/outbox.h"

#include <QtCore/QCoreApplication>

namespace regulars {

struct MailReport;

/// The words of mail.
class MailTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::MailTexts)

public:
    [[nodiscard]] static QString security(MailSecurity security);
    [[nodiscard]] static QString state(OutboxState state);
    /// "3 new tickets, 2 replies", or that nothing new came.
    [[nodiscard]] static QString came(const MailReport &report);
};

} // namespace regulars
