// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bytesource.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

namespace regulars {

/// A file that is read once, and known by the SHA-256 of what was read.
class FileByteSource final : public ByteSource
{
public:
    explicit FileByteSource(const QString &file) : m_file(file), m_hash(QCryptographicHash::Sha256) {}

    /// Errors: FileNotFound, FileUnreadable.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<qsizetype> read(char *into, qsizetype most) override;
    [[nodiscard]] qint64 size() const override;

    /// SHA-256 in hexadecimal of the bytes read so far.
    [[nodiscard]] QString hash() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QFile m_file;
    QCryptographicHash m_hash;
};

} // namespace regulars
