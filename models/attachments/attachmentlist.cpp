// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attachments/attachmentlist.h"

#include "models/base/roles.h"
#include "storage/attachments/attachmentstore.h"

namespace regulars {

AttachmentList::AttachmentList(Database &database, QObject *parent) : QueryList(database, parent)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (m_customer.isValid() && changes.touches(Entity::Attachment))
            refresh();
    });
}

void AttachmentList::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    askNothing(); // nobody sees the files of another customer meanwhile
    if (customer.isValid())
        refresh();
}

void AttachmentList::refresh()
{
    ask([customer = m_customer](Connection &connection) -> Result<QList<Attachment>> {
        REGULARS_TRY(attachments, AttachmentStore(connection).attachments(customer));
        attachments.removeIf([](const Attachment &each) { return each.purpose != AttachmentPurpose::File; });
        return std::move(attachments);
    });
}

QVariant AttachmentList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment &attachment = rows().at(index.row());
    switch (dataRole) {
    case role::Id:
        return attachment.id.value;
    case role::Title:
        return attachment.fileName;
    case role::When:
        return QVariant::fromValue(attachment.addedAt);
    default:
        return {};
    }
}

} // namespace regulars
