// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailview.h"

#include "storage/mail/mailaccountstore.h"
#include "storage/mail/mailinboxstore.h"
#include "storage/mail/outboxstore.h"

namespace regulars {

MailView::MailView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool MailView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::MailAccount) || changes.touches(Entity::OutboxMessage) ||
           changes.touches(Entity::UndecidedMail);
}

MailView::ReadJob MailView::readJob(ShopKey) const
{
    return [](Connection &connection) -> Result<MailDesk> {
        REGULARS_TRY(accounts, MailAccountStore(connection).accounts());
        REGULARS_TRY(outbox, OutboxStore(connection).messages(mostOutboxShown));
        REGULARS_TRY(undecided, MailInboxStore(connection).undecided());
        return MailDesk{accounts, outbox, undecided};
    };
}

} // namespace regulars
