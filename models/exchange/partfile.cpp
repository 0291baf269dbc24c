// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/partfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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

Result<void> PartFile::putInPlace() const
{
    if ((!QFile::exists(m_file) || QFile::remove(m_file)) && QFile::rename(part(), m_file))
        return {};
    discard();
    return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, m_file}});
}

void PartFile::discard() const
{
    QFile::remove(part());
}

} // namespace regulars
