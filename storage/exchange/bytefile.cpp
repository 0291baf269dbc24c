// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/bytefile.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferBytes = 1 << 16;

} // namespace

Result<std::unique_ptr<ByteFile>> ByteFile::create(const QString &file, IfFileExists ifExists)
{
    auto created = std::unique_ptr<ByteFile>(new ByteFile(file));
    created->m_finished = true; // nothing to remove yet
    if (ifExists == IfFileExists::Refuse && QFile::exists(file))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}, {u"rule"_s, u"exists"_s}});
    const auto mode = ifExists == IfFileExists::Refuse ? QIODevice::WriteOnly | QIODevice::NewOnly
                                                       : QIODevice::WriteOnly | QIODevice::Truncate;
    if (!created->m_file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, created->m_file.errorString());
    created->m_finished = false;
    return created;
}

ByteFile::~ByteFile()
{
    if (!m_finished)
        m_file.remove();
}

Result<void> ByteFile::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < bufferBytes ? Result<void>() : flush();
}

Result<void> ByteFile::flush()
{
    const bool written = m_file.write(m_buffer) == m_buffer.size() && m_file.flush();
    m_buffer.clear();
    if (written)
        return {};
    const auto code = m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    return fail(code, {}, {{u"file"_s, m_file.fileName()}}, m_file.errorString());
}

Result<void> ByteFile::finish()
{
    REGULARS_CHECK(flush());
    m_file.close();
    m_finished = true;
    return {};
}

} // namespace regulars
