// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/partfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <filesystem>

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> PartFile::check(const QString &own, bool mayReplace) const
{
    if (QFileInfo(m_file) == QFileInfo(own))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, m_file}});
    if (!mayReplace && QFileInfo::exists(m_file))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, m_file}, {u"rule"_s, u"exists"_s}});
    return {};
}

bool PartFile::isDevice() const
{
    const QFileInfo info(m_file);
    return info.exists() && !info.isFile() && !info.isDir();
}

QString PartFile::part() const
{
    return isDevice() ? m_file : m_file + u".part"_s;
}

Result<void> PartFile::putInPlace() const
{
    if (isDevice())
        return {};
    // In one step: a failure leaves the file that was there before.
    std::error_code problem;
    std::filesystem::rename(QFileInfo(part()).filesystemFilePath(), QFileInfo(m_file).filesystemFilePath(), problem);
    if (!problem)
        return {};
    discard();
    return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, m_file}}, QString::fromStdString(problem.message()));
}

void PartFile::discard() const
{
    if (!isDevice())
        QFile::remove(part());
}

Error PartFile::named(Error error) const
{
    if (const auto file = error.args.find(u"file"_s); file != error.args.end() && *file == part())
        *file = m_file;
    return error;
}

} // namespace regulars
