// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/contactphotos.h"

#include "storage/attachments/attachmentstore.h"
#include "storage/journal/writesession.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

void ContactPhotos::keep(CustomerId customer, const NewFile &photo)
{
    ++m_count;
    if (m_isDry)
        return;
    Attachment attachment;
    attachment.customer = customer;
    attachment.purpose = AttachmentPurpose::Photo;
    attachment.fileName = safeFileName(photo.fileName);
    attachment.mediaType = photo.mediaType;
    attachment.size = photo.content.size();
    attachment.hash = orThrow(AttachmentStore(m_connection).keepContent(photo.content));
    m_photos.push_back(std::move(attachment));
}

bool ContactPhotos::replace(CustomerId known, const NewFile &photo, ContactUpdate how)
{
    const auto before = orThrow(AttachmentStore(m_connection).photo(known));
    if (before && (how == ContactUpdate::FillGaps || before->hash == contentHash(photo.content)))
        return false;
    keep(known, photo);
    return true;
}

Result<void> ContactPhotos::write(WriteSession &session, const CancelToken &cancel)
{
    AttachmentStore store(m_connection);
    for (const Attachment &photo : m_photos) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        REGULARS_TRY(before, store.photo(photo.customer));
        if (before)
            REGULARS_CHECK(store.setDeleted(session, before->id, true));
        REGULARS_CHECK(store.insert(session, photo));
    }
    return {};
}

} // namespace regulars
