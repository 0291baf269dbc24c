// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/articlefiles.h"

#include "core/attachments/attachment.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> checkArticleFiles(const QList<qint64> &sizes)
{
    if (sizes.size() > mostArticleFiles)
        return tl::unexpected(invalidField(u"content"_s, u"too_many_files"_s, {{u"limit"_s, mostArticleFiles}}));
    qint64 room = largestArticleFiles;
    for (const qint64 size : sizes) {
        REGULARS_CHECK(checkSize(size));
        room -= size;
    }
    if (room < 0)
        return tl::unexpected(invalidField(u"content"_s, u"files_too_large"_s, {{u"limit"_s, largestArticleFiles >> 20}}));
    return {};
}

} // namespace regulars
