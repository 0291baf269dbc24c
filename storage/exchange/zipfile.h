// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QIODevice>

#include <memory>
#include <string_view>

struct zip;

namespace regulars {

/// How far the parts of a zip file may unpack: what goes beyond is a bomb.
struct ZipLimits
{
    qint64 partBytes = 0;
    double packing = 0;
};

/// A zip file that is read part by part. Wraps libzip.
class ZipFile
{
public:
    /// Errors: FileNotFound, UnknownFormat with reason not_a_spreadsheet.
    [[nodiscard]] static Result<std::unique_ptr<ZipFile>> open(const QString &file, const ZipLimits &limits);
    [[nodiscard]] static Result<std::unique_ptr<ZipFile>> openBytes(std::string_view bytes, const ZipLimits &limits);
    ~ZipFile();
    Q_DISABLE_COPY_MOVE(ZipFile)

    [[nodiscard]] bool has(const QString &part) const;
    /// The unpacked size of a part, or -1.
    [[nodiscard]] qint64 size(const QString &part) const;
    /// A part to be read from its beginning; it gives out no more than the limit, then fails. Errors: UnknownFormat, reason
    /// not_a_spreadsheet (there is no such part), encrypted, spreadsheet_too_large (limit).
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> part(const QString &name) const;

private:
    ZipFile(zip *archive, const ZipLimits &limits) : m_archive(archive), m_limits(limits) {}

    zip *m_archive;
    ZipLimits m_limits;
};

} // namespace regulars
