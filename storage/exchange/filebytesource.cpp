// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/filebytesource.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> FileByteSource::open()
{
    const QVariantMap args{{u"file"_s, m_file.fileName()}};
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {}, args);
    if (info.isDir() || !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {}, args, m_file.errorString());
    return {};
}

Result<qsizetype> FileByteSource::read(char *into, qsizetype most)
{
    const qint64 count = m_file.read(into, most);
    if (count < 0)
        return fail(ErrorCode::FileUnreadable, {}, {{u"file"_s, m_file.fileName()}}, m_file.errorString());
    m_hash.addData(QByteArrayView(into, count));
    return static_cast<qsizetype>(count);
}

qint64 FileByteSource::size() const
{
    return m_file.isSequential() ? -1 : m_file.size();
}

} // namespace regulars
