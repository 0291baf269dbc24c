// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attachments/photoview.h"

#include "storage/attachments/attachmentstore.h"

namespace regulars {

bool PhotoView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Attachment);
}

PhotoView::ReadJob PhotoView::readJob(CustomerId id) const
{
    return [id](Connection &connection) -> Result<CustomerPhoto> {
        const AttachmentStore store(connection);
        REGULARS_TRY(photo, store.photo(id));
        if (!photo)
            return CustomerPhoto{};
        REGULARS_TRY(content, store.content(photo->hash));
        return CustomerPhoto{photo->hash, content};
    };
}

} // namespace regulars
