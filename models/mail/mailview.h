// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/outbox.h"
#include "core/mail/undecidedmail.h"
#include "models/people/shopview.h"

namespace regulars {

/// What there is of mail besides the conversations.
struct MailDesk
{
    QList<MailAccount> accounts;    ///< the first one is the shop's usual one
    QList<OutboxMessage> outbox;    ///< those that did not go first, the newest first; at most mostOutboxShown
    QList<UndecidedMail> undecided; ///< the oldest first
};
inline constexpr int mostOutboxShown = 500;

/// The mail of the shop, read from the start and whenever it changes.
class MailView final : public EntityView<ShopKey, MailDesk>
{
    Q_OBJECT

public:
    explicit MailView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ShopKey key) const override;
};

} // namespace regulars
