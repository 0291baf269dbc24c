// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace regulars {

enum class AttachmentPurpose { File, Photo };

/// A file that is kept with a customer, without its content.
struct Attachment
{
    AttachmentId id;
    QString uid;
    CustomerId customer;
    AttachmentPurpose purpose = AttachmentPurpose::File;
    QString fileName;  ///< without a folder
    QString mediaType; ///< "image/png"
    qint64 size = 0;   ///< bytes
    QString hash;      ///< of the content: SHA-256 in hexadecimal digits
    Instant addedAt;
    QString addedBy; ///< name of the user; empty when nobody had signed in
    bool deleted = false;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// A file that is about to be kept.
struct NewFile
{
    QString fileName;
    QString mediaType;
    QByteArray content;
};

/// In bytes. A shop's file with its backups is to stay one that can be copied.
inline constexpr qint64 largestAttachment = 50LL * 1024 * 1024;
inline constexpr int longestFileName = 120;

/// A name that every system lets a file have, of the last part of what it was called: no folders, no characters that mean
/// something, no device names; "file" when nothing is left.
[[nodiscard]] QString safeFileName(const QString &name);

/// Whether a computer might run such a file when it is opened, rather than show it. Programs, scripts, links, installers and
/// documents with macros; judged by the name alone, as systems do.
[[nodiscard]] bool mayRun(const QString &fileName);

/// Error: InvalidValue, content, rule empty_file or file_too_large (limit, in MB).
[[nodiscard]] Result<void> checkSize(qint64 bytes);

template<>
struct EnumNames<AttachmentPurpose>
{
    static constexpr std::array<std::pair<AttachmentPurpose, const char16_t *>, 2> names = {
        {{AttachmentPurpose::File, u"file"}, {AttachmentPurpose::Photo, u"photo"}}};
    static constexpr AttachmentPurpose fallback = AttachmentPurpose::File;
};

} // namespace regulars
