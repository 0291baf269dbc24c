// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attachments/attachmentcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/attachments/attachmentstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> nameCustomer(WriteSession &session, CustomerId id)
{
    REGULARS_TRY(customer, liveCustomer(session.connection(), id));
    session.setArgument(u"name"_s, displayName(customer));
    return {};
}

Result<AttachmentId> keep(WriteSession &session, CustomerId customer, AttachmentPurpose purpose, const NewFile &file)
{
    REGULARS_CHECK(checkSize(file.content.size()));
    AttachmentStore store(session.connection());
    REGULARS_TRY(hash, store.keepContent(file.content));
    Attachment attachment;
    attachment.customer = customer;
    attachment.purpose = purpose;
    attachment.fileName = safeFileName(file.fileName);
    attachment.mediaType = file.mediaType;
    attachment.size = file.content.size();
    attachment.hash = hash;
    return store.insert(session, attachment);
}

bool isKnown(const QList<Attachment> &known, const NewFile &file)
{
    const QString hash = contentHash(file.content);
    const QString name = safeFileName(file.fileName);
    return std::any_of(known.begin(), known.end(), [&](const Attachment &each) {
        return each.purpose == AttachmentPurpose::File && each.hash == hash && each.fileName == name;
    });
}

Result<int> setDeleted(WriteSession &session, const QList<AttachmentId> &attachments, bool deleted)
{
    AttachmentStore store(session.connection());
    int count = 0;
    for (const AttachmentId id : attachments) {
        REGULARS_TRY(attachment, store.attachment(id));
        if (attachment.deleted == deleted)
            continue;
        REGULARS_CHECK(store.setDeleted(session, id, deleted));
        if (attachments.size() == 1)
            session.setArgument(u"file"_s, attachment.fileName);
        ++count;
    }
    session.setArgument(u"count"_s, count);
    return count;
}

} // namespace

Result<int> AttachFiles::execute(WriteSession &session) const
{
    REGULARS_CHECK(nameCustomer(session, customer));
    int count = 0;
    for (const NewFile &file : files) {
        REGULARS_TRY(known, AttachmentStore(session.connection()).attachments(customer));
        if (isKnown(known, file))
            continue;
        REGULARS_CHECK(keep(session, customer, AttachmentPurpose::File, file));
        ++count;
    }
    if (files.size() == 1)
        session.setArgument(u"file"_s, safeFileName(files.first().fileName));
    session.setArgument(u"count"_s, count);
    return count;
}

Result<AttachmentId> SetPhoto::execute(WriteSession &session) const
{
    REGULARS_CHECK((RemovePhoto{customer}.execute(session)));
    return keep(session, customer, AttachmentPurpose::Photo, photo);
}

Result<void> RemovePhoto::execute(WriteSession &session) const
{
    REGULARS_CHECK(nameCustomer(session, customer));
    AttachmentStore store(session.connection());
    REGULARS_TRY(before, store.photo(customer));
    return before ? store.setDeleted(session, before->id, true) : Result<void>();
}

Result<int> RemoveAttachments::execute(WriteSession &session) const
{
    return setDeleted(session, attachments, true);
}

Result<int> RestoreAttachments::execute(WriteSession &session) const
{
    return setDeleted(session, attachments, false);
}

} // namespace regulars
